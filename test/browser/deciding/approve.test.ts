import { expect, test } from 'vitest';
import { heard, use } from '../byKeyboard.ts';
import { shareHall } from '../hall.ts';
import { expectAccessible } from '../looks.ts';
import { soon } from '../meeting.ts';
import { prepareDeciding } from './deciding.ts';

const hall = shareHall();

test('ticking, by keys alone and by touch alone; the count is seen by all at once, and only when revealed', async () => {
  const one = await prepareDeciding(hall, 'approve', { most: 2, winners: 1 });
  const { console: desk, screen, byKeys, byTouch } = one;

  // How it is counted is read before anyone can vote.
  await desk.getByText('Instellen', { exact: true }).click();
  await desk.getByRole('radio', { name: 'Voor iedereen iets' }).check();
  await desk.getByText(/zo vindt ook een minderheid/).waitFor();
  await desk.getByRole('radio', { name: 'De meeste stemmen' }).check();
  await one.steer('open');
  await screen
    .getByText(/Zo wordt geteld/)
    .first()
    .waitFor({ state: 'attached' });
  await byTouch.getByText('Wat door de meeste mensen is aangekruist', { exact: false }).waitFor();

  const tick = (words: string) => byKeys.getByRole('button', { name: words, exact: false });
  await use(byKeys, tick('Des bancs'), 'Space');
  await use(byKeys, tick('Plus de lumière'), 'Space');
  await use(byKeys, tick('Un potager'), 'Space');
  await byKeys.getByText('Vous en avez déjà coché 2.', { exact: false }).waitFor();
  await byKeys.getByText('Bien reçu', { exact: true }).waitFor();
  expect(await heard(byKeys)).toEqual(expect.arrayContaining(['1 sur 2 coché', '2 sur 2 cochés']));

  await byTouch.getByRole('button', { name: /Zitbanken/ }).tap();
  await byTouch.getByRole('button', { name: /Kerkstraat/ }).tap();
  await byTouch.getByRole('button', { name: /Kerkstraat/ }).tap();
  await byTouch.getByText('1 van 2 aangekruist').waitFor();
  await byTouch.getByText('Ontvangen', { exact: true }).waitFor();
  await soon(() => screen.getByText('2 / 2').count()).toBe(1);

  await one.steer('close');
  await screen.getByText('De stemming is gesloten').waitFor();
  for (const page of [screen, desk, byKeys, byTouch])
    expect(await page.getByText(/2 stemmen|2 voix/).count()).toBe(0);
  await byTouch.getByText('Uw keuze').waitFor();

  await one.steer('reveal');
  await byTouch.getByText('2 stemmen', { exact: true }).waitFor();
  await byKeys.getByText('Retenu', { exact: true }).waitFor();
  await byKeys.getByText('2 voix', { exact: true }).waitFor();
  await desk.getByRole('main').getByText('2 stemmen', { exact: true }).waitFor();
  const first = screen.getByRole('listitem').first();
  await soon(() => first.textContent()).toMatch(/Zitbanken.*gekozen.*2/s);
  expect(hall.complaints).toEqual([]);
}, 60_000);

test('what arrives after the close is said not to count, and whether an earlier ballot does', async () => {
  const one = await prepareDeciding(hall, 'approve', {});
  const { byKeys, byTouch } = one;
  await one.steer('open');
  await byTouch.getByRole('button', { name: /Zitbanken/ }).tap();
  await byTouch.getByText('Ontvangen', { exact: true }).waitFor();
  await byKeys.getByRole('button', { name: /Des bancs/ }).waitFor();

  for (const phone of [byKeys, byTouch]) await phone.context().setOffline(true);
  await byTouch.getByRole('button', { name: /Kerkstraat/ }).tap();
  await byKeys.getByRole('button', { name: /Un potager/ }).click();
  await byTouch.getByText('Nog niet verstuurd', { exact: false }).waitFor();
  await byKeys.getByText('Pas encore envoyé', { exact: false }).waitFor();
  await one.steer('close');
  for (const phone of [byKeys, byTouch]) await phone.context().setOffline(false);

  await byKeys.getByText('Votre vote n’a pas été compté').waitFor();
  await byKeys.getByText('Il est arrivé après la fin du vote.', { exact: false }).waitFor();
  expect(await byKeys.getByText('Votre choix', { exact: true }).count()).toBe(0);
  await byTouch.getByText('Uw laatste wijziging kwam te laat').waitFor();
  await byTouch.getByText('Wat u eerder koos, telt mee.', { exact: false }).waitFor();
  await byTouch.getByText('Uw keuze').waitFor();
  for (const [name, page] of Object.entries({ byKeys, byTouch }))
    await expectAccessible(page, `too late, ${name}`);
  expect(hall.complaints).toEqual([]);
}, 60_000);
