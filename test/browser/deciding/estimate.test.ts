import { expect, test } from 'vitest';
import { heard, use, write } from '../byKeyboard.ts';
import { shareHall } from '../hall.ts';
import { prepareDeciding } from './deciding.ts';

const hall = shareHall();

test('estimating twice, by keys alone and by touch alone; each round is secret until it is shown', async () => {
  const one = await prepareDeciding(
    hall,
    'estimate',
    {
      question: { nl: 'Wat kost het buurthuis per jaar?', fr: 'Que coûte la maison de quartier par an ?' },
      unit: { nl: 'euro', fr: 'euros' },
    },
    [],
  );
  const { console: desk, screen, byKeys, byTouch } = one;
  await desk.getByText('Instellen', { exact: true }).click();
  const most = desk.getByRole('textbox', { name: 'Hoogste zinnige getal' });
  await most.fill('veel');
  await desk.getByText('Dit lezen we niet als een getal.', { exact: false }).waitFor();
  await most.fill('1.000.000');
  await desk.getByText('Sturen', { exact: true }).click();
  await one.steer('open');

  const number = byKeys.getByRole('textbox', { name: 'Votre estimation' });
  await write(byKeys, number, 'beaucoup');
  await byKeys.keyboard.press('Enter');
  await byKeys.getByText('Nous n’y lisons pas de nombre.', { exact: false }).waitFor();
  await write(byKeys, number, '12 500');
  await write(byKeys, byKeys.getByRole('textbox', { name: /Pourquoi/ }), 'Le toit est à refaire');
  await use(byKeys, byKeys.getByRole('button', { name: 'Envoyer', exact: true }));
  await byKeys.getByText(/Bien reçu.: 12.500/).waitFor();
  expect((await heard(byKeys)).join(' ')).toMatch(/Vous estimez 12.500.euros/);

  await byTouch.getByRole('textbox', { name: 'Uw schatting' }).fill('8.000');
  await byTouch.getByRole('button', { name: 'Verstuur', exact: true }).tap();
  await byTouch.getByText(/Ontvangen: 8.000/).waitFor();
  await screen.getByText('2 / 2').waitFor();
  for (const page of [screen, desk]) expect(await page.getByText(/12.500|8.000|toit/).count()).toBe(0);

  // What was seen cannot be unseen: nothing happens before the question has its answer.
  const show = desk.getByRole('button', { name: 'Toon de schattingen' });
  await show.click();
  const asked = desk.getByRole('dialog', { name: 'Nu tonen?' });
  await asked.getByText('Schattingen binnen: 2 van 2', { exact: false }).waitFor();
  await asked.getByRole('button', { name: 'Annuleren' }).click();
  await asked.waitFor({ state: 'hidden' });
  for (const page of [screen, desk]) expect(await page.getByText(/12.500|8.000|toit/).count()).toBe(0);
  await show.click();
  await asked.getByRole('button', { name: 'Nu tonen' }).click();
  await byTouch.getByText('De middelste schatting is 10.250', { exact: false }).waitFor();
  await screen.getByText('Ronde 1', { exact: false }).first().waitFor({ state: 'attached' });
  expect(await screen.getByText('Le toit').count()).toBe(0);
  await desk.getByRole('button', { name: 'Zet op het scherm' }).click();
  await screen.getByText('Le toit est à refaire').waitFor();

  await desk.getByRole('button', { name: 'Laat nog eens schatten' }).click();
  await byTouch.getByText('U schatte eerst 8.000', { exact: false }).waitFor();
  await byTouch.getByRole('button', { name: /Ik blijf bij 8.000/ }).tap();
  await byTouch.getByText(/Ontvangen: 8.000/).waitFor();
  await write(byKeys, number, '9000');
  await byKeys.keyboard.press('Enter');
  await byKeys.getByText(/Bien reçu.: 9.000/).waitFor();

  await one.steer('close');
  await byTouch.getByText('Het schatten is gesloten').waitFor();
  for (const page of [screen, desk, byKeys, byTouch])
    expect(await page.getByText(/Ronde 2 ·|Tour 2|8.500/).count()).toBe(0);
  await one.steer('reveal');
  const moved = 'De middelste schatting daalde met 1.750.';
  await byTouch.getByText(moved).waitFor();
  await desk.getByRole('main').getByText(moved).waitFor();
  await byKeys.getByText('La salle s’est rapprochée', { exact: false }).waitFor();
  await screen.getByText(moved).waitFor({ state: 'attached' });
  const { seat, stage } = one;
  // While it asks once more, the meeting goes on to another step; and so does who was writing a number.
  await seat.must(null, 'stage:reopen', { stage });
  await seat.must(stage, 'round:again', {});
  await byTouch.getByRole('button', { name: /Ik blijf bij/ }).waitFor();
  const title = { nl: 'Even pauze', fr: 'Une pause' };
  const pause = (await seat.must(null, 'agenda:add', { stageType: 'talk', title })) as string;
  await seat.must(null, 'stage:open', { stage: pause });
  await byTouch.getByRole('button', { name: /Ik blijf bij/ }).waitFor({ state: 'detached' });
  expect(hall.complaints).toEqual([]);
}, 60_000);
