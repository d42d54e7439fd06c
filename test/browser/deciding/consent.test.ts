import { expect, test } from 'vitest';
import { heard, use, write } from '../byKeyboard.ts';
import { shareHall } from '../hall.ts';
import { soon } from '../meeting.ts';
import { prepareDeciding } from './deciding.ts';

const hall = shareHall();

test('a proposal is asked about, answered by keys and by touch, amended and adopted; an answer is seen once its round is shown', async () => {
  const one = await prepareDeciding(hall, 'consent', {}, []);
  const { console: desk, screen, byKeys, byTouch } = one;
  const verb = (name: string) => desk.getByRole('main').getByRole('button', { name, exact: true });
  const inDialog = (name: string) => desk.getByRole('dialog').getByRole('button', { name, exact: true });

  // The whole of it is steered by keys alone.
  const field = desk.getByRole('group', { name: 'Het voorstel' }).getByLabel('Nederlands');
  await write(desk, field, 'De Kerkstraat wordt een fietsstraat');
  const settings = () => JSON.stringify(one.seat.entry('backstage', `entry/${one.stage}`));
  await soon(settings).toContain('fietsstraat');
  await one.steer('open');
  await screen.getByText('De Kerkstraat wordt een fietsstraat').waitFor();

  await byTouch.getByLabel('Uw vraag').fill('Wat met de leveringen?');
  await byTouch.getByRole('button', { name: 'Stel de vraag' }).tap();
  await byTouch.getByText('Ontvangen.', { exact: false }).waitFor();
  expect(await screen.getByText('Wat met de leveringen?').count()).toBe(0);
  await use(desk, verb('Zet op het scherm'));
  await screen.getByText('Wat met de leveringen?').waitFor();

  await use(desk, verb('Vraag: kan iedereen hiermee leven?'));
  await screen.getByText('Kunt u hiermee leven?').first().waitFor();
  await use(byKeys, byKeys.getByRole('button', { name: /Une objection/ }), 'Space');
  await write(byKeys, byKeys.getByLabel(/Qu’est-ce qui tournerait mal/), 'Les livraisons ne passent plus');
  await use(byKeys, byKeys.getByRole('button', { name: 'Ajouter ceci' }));
  await byKeys.getByText('Votre réponse est arrivée: Une objection').waitFor();
  expect(await heard(byKeys)).toContain('Votre réponse est arrivée: Une objection');
  await byTouch.getByRole('button', { name: /Een bezorgdheid/ }).tap();
  await byTouch.getByRole('button', { name: /Geen bezwaar/ }).tap();
  await byTouch.getByText('Uw antwoord is ontvangen: Geen bezwaar').waitFor();
  await screen.getByText('2 / 2').waitFor();

  // A press on what comes next does not break off what the room is answering.
  await one.seat.must(null, 'agenda:add', { stageType: 'talk', title: { nl: 'Pauze' } });
  await use(desk, desk.getByRole('button', { name: 'Open: Pauze' }));
  await desk.getByRole('dialog', { name: 'De zaal is nog aan het antwoorden' }).waitFor();
  await use(desk, inDialog('Annuleren'));
  await use(desk, verb('Sluit de ronde'));
  await desk.getByText('Les livraisons ne passent plus').waitFor();
  await byTouch.getByText('De ronde is voorbij').waitFor();
  for (const page of [screen, byTouch]) expect(await page.getByText('Les livraisons').count()).toBe(0);
  expect([...one.seat.under(`stage/${one.stage}`, 'reason/')]).toEqual([]);
  await use(desk, verb('Toon de uitkomst'));
  for (const page of [screen, byTouch]) await page.getByText('Les livraisons ne passent plus').waitFor();
  await byTouch.getByText('1 zonder bezwaar').waitFor();
  await byKeys.getByText('1 objection', { exact: true }).waitFor();

  await use(desk, verb('Pas het voorstel aan'));
  const amended = desk.getByRole('dialog').getByLabel('Nederlands');
  await write(desk, amended, 'De Kerkstraat wordt een fietsstraat, behalve voor leveringen');
  await use(desk, inDialog('Zet dit op het scherm'));
  await screen.getByText('behalve voor leveringen', { exact: false }).waitFor();
  await use(desk, verb('Vraag opnieuw'));
  await byKeys.getByText('La dernière fois, vous aviez répondu', { exact: false }).waitFor();
  await use(byKeys, byKeys.getByRole('button', { name: /Pas d’objection/ }), 'Space');
  await byTouch.getByRole('button', { name: /Een bezorgdheid/ }).tap();
  await byTouch.getByLabel(/Waar moeten we op letten/).fill('Let op de winter');
  await byTouch.getByRole('button', { name: 'Stuur dit mee' }).tap();
  await byTouch.getByText('Uw antwoord is ontvangen: Een bezorgdheid').waitFor();
  await screen.getByText('2 / 2').waitFor();
  await use(desk, verb('Sluit de ronde'));
  await use(desk, verb('Toon de uitkomst'));
  await screen.getByText('Ronde 2').waitFor();
  await screen.getByText('Ronde 1').waitFor();

  await use(desk, verb('Neem het aan'));
  await write(desk, desk.getByLabel(/Wie trekt dit/), 'Dienst Mobiliteit');
  await desk.getByLabel(/Wanneer kijken we/).fill('2040-03-01');
  await use(desk, inDialog('Neem het aan'));
  for (const page of [screen, byTouch]) {
    await page.getByText('Aangenomen').first().waitFor();
    await page.getByText('Dienst Mobiliteit').waitFor();
    await page.getByText('1 maart 2040').waitFor();
    await page.getByText('Let op de winter').first().waitFor();
  }
  await byKeys.getByText('Adoptée').waitFor();
  await one.steer('close', 'seal');
  await verb('Kom terug op de beslissing').waitFor({ state: 'detached' });
  expect(hall.complaints).toEqual([]);
}, 60_000);
