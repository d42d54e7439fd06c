import { expect, test } from 'vitest';
import { heard, reach } from '../byKeyboard.ts';
import { shareHall } from '../hall.ts';
import { soon } from '../meeting.ts';
import { prepareDeciding } from './deciding.ts';

const hall = shareHall();

test('proposals are rated in words, by keys alone and by touch alone; what the room thinks shows when revealed', async () => {
  const one = await prepareDeciding(hall, 'rate', { winners: 1 });
  const { console: desk, screen, byKeys, byTouch } = one;

  // What people fill in and how that is counted are chosen apart; each says what it does.
  await desk.getByText('Instellen', { exact: true }).click();
  await desk.getByRole('radio', { name: 'Vuist tot vijf' }).check();
  await desk.getByText(/als niemand minder dan drie vingers opsteekt/).waitFor();
  await desk.getByRole('radio', { name: 'In woorden' }).check();
  await desk
    .getByText(/minstens de helft vindt het zo goed of beter/)
    .first()
    .waitFor();
  await one.steer('open');
  await screen
    .getByText(/Zo wordt geteld/)
    .first()
    .waitFor({ state: 'attached' });

  // An arrow goes to the next grade; "no opinion" is an answer as well.
  const grade = (option: number, name: string) =>
    byKeys.getByRole('group').nth(option).getByRole('radio', { name, exact: true });
  await grade(0, 'Très bien').waitFor({ state: 'attached' });
  await reach(byKeys, grade(0, 'Très bien'));
  await byKeys.keyboard.press('Space');
  await byKeys.keyboard.press('ArrowDown');
  await soon(() => grade(0, 'Bien').isChecked()).toBe(true);
  await reach(byKeys, grade(1, 'Très bien'));
  await byKeys.keyboard.press('ArrowUp');
  await soon(() => grade(1, 'Sans avis').isChecked()).toBe(true);
  await byKeys.getByText('Bien reçu', { exact: true }).waitFor();
  await soon(() => heard(byKeys)).toEqual(
    expect.arrayContaining(['Encore 3 sur 4 à évaluer', 'Encore 2 sur 4 à évaluer']),
  );

  for (const [option, words] of ['Goed', 'Te verwerpen', 'Voldoende', 'Goed'].entries()) {
    const group = byTouch.getByRole('group').nth(option);
    await group.getByText(words, { exact: true }).tap();
  }
  await byTouch.getByText('Alles is beoordeeld').waitFor();
  await byTouch.getByText('Ontvangen', { exact: true }).waitFor();
  await soon(() => screen.getByText('2 / 2').count()).toBe(1);

  await one.steer('close');
  await screen.getByText('De stemming is gesloten').waitFor();
  for (const page of [screen, desk]) expect(await page.getByText('Goed', { exact: true }).count()).toBe(0);
  await byTouch.getByText('Uw keuze').waitFor();

  await one.steer('reveal');
  await byTouch.getByText('Uw keuze: Te verwerpen').waitFor();
  await byKeys.getByText('Retenu', { exact: true }).waitFor();
  await byKeys.getByText('Votre choix: Sans avis').waitFor();
  const first = (page: typeof desk) => page.getByRole('listitem').filter({ hasText: /Zitbanken/ });
  await first(desk.getByRole('main') as never)
    .getByText('Goed', { exact: true })
    .waitFor();
  await soon(() => first(screen).first().textContent()).toMatch(/Zitbanken.*Goed: 2.*Goed.*Men is het eens/s);
  expect(hall.complaints).toEqual([]);
}, 60_000);

test('one question is rated by itself, and a second round lies beside the first', async () => {
  const question = {
    nl: 'Gaan we verder met de Kerkstraat?',
    fr: 'Avançons-nous pour la rue de l’Église\u00a0?',
  };
  const config = { form: 'fist', rule: 'fist-to-five', question };
  const one = await prepareDeciding(hall, 'rate', config, []);
  const { console: desk, screen, byKeys, byTouch } = one;
  await one.steer('open');
  await screen.getByText('Ik kan ermee leven').waitFor();
  await byKeys.getByRole('radio').first().waitFor({ state: 'attached' });
  await reach(byKeys, byKeys.getByRole('radio').first());
  await byKeys.keyboard.press('Space');
  await byTouch.getByText('Ik heb grote bezwaren').tap();
  await soon(() => screen.getByText('2 / 2').count()).toBe(1);

  // What people weigh keeps its words.
  await desk.getByText('Instellen', { exact: true }).click();
  const words = desk.getByRole('group', { name: 'Vraag', exact: true });
  await words.getByText('Ligt vast: deze stap is al open geweest.').waitFor();
  expect(await words.getByRole('textbox', { name: 'Nederlands' }).isDisabled()).toBe(true);
  await desk.getByText('Sturen', { exact: true }).click();
  await one.steer('close', 'reveal');

  // How many, and never who.
  await screen.getByText('De drempel is niet gehaald').waitFor();
  const hear = 'Luister eerst naar de laagste stem: 1 persoon koos “Ik heb grote bezwaren”.';
  for (const page of [screen, desk.getByRole('main'), byTouch]) await page.getByText(hear).waitFor();
  await byKeys.getByText('Votre choix').waitFor();

  const again = (await one.seat.must(null, 'agenda:add', {
    stageType: 'rate',
    config,
    title: { nl: 'Nog eens' },
    source: { from: 'stage', stage: one.stage, best: null },
  })) as string;
  await one.seat.must(null, 'stage:open', { stage: again });
  for (const phone of [byKeys, byTouch])
    await phone
      .locator('label')
      .getByText(/Ik sta er helemaal achter|Je soutiens à fond/)
      .tap();
  await soon(() => screen.getByText('2 / 2').count()).toBe(1);
  for (const step of ['close', 'reveal']) await one.seat.must(null, `stage:${step}`, { stage: again });
  await screen.getByText('De drempel is gehaald').waitFor();
  await soon(() => screen.getByRole('main').textContent()).toMatch(
    /Ik sta er helemaal achter.*2.*Vorige ronde.*1/s,
  );
  expect(hall.complaints).toEqual([]);
}, 60_000);
