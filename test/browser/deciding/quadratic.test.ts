import { expect, test } from 'vitest';
import { heard, use } from '../byKeyboard.ts';
import { shareHall } from '../hall.ts';
import { soon } from '../meeting.ts';
import { prepareDeciding } from './deciding.ts';

const hall = shareHall();

test('voting with points, by keys alone and by touch alone; what the next vote costs is said before it is bought', async () => {
  const one = await prepareDeciding(hall, 'quadratic', { credits: 9, winners: 1 });
  const { console: desk, screen, byKeys, byTouch } = one;

  await desk.getByText('Instellen', { exact: true }).click();
  await desk.getByRole('switch', { name: 'Men kan ook tegen stemmen' }).check();
  await desk.getByText('Stemmen tegen gaan eraf', { exact: false }).waitFor();
  await one.settled('"against":true');
  await one.steer('open');
  await screen.getByText(/Koop stemmen met uw 9 punten/).waitFor({ state: 'attached' });

  const more = byKeys.getByRole('button', { name: /^Une voix de plus pour : Des bancs/ });
  const fewer = byKeys.getByRole('button', { name: /^Une voix de moins pour : Plus de lumière/ });
  const bench = byKeys.getByRole('group', { name: /^Des bancs/ });
  await use(byKeys, more);
  await bench.getByText('La prochaine voix coûte 3 points.').waitFor();
  await use(byKeys, more);
  await use(byKeys, fewer);
  // Two votes cost 4 and one against 1: there are 4 left, and a third vote for the bench costs 5.
  await bench.getByText('La prochaine voix coûte 5 points ; il vous en reste 4.').waitFor();
  await use(byKeys, more);
  await byKeys.getByText('Cette voix coûte 5 points. Il vous en reste 4.').waitFor();
  await byKeys.getByText('Bien reçu', { exact: true }).waitFor();
  expect(await heard(byKeys)).toEqual(
    expect.arrayContaining(['Il vous reste 5 de vos 9 points', 'Il vous reste 4 de vos 9 points']),
  );

  const tap = (name: RegExp) => byTouch.getByRole('button', { name }).tap();
  const gardenMore = /^Een stem meer voor: Een buurtmoestuin/;
  for (const name of [gardenMore, gardenMore, gardenMore]) await tap(name);
  await byTouch.getByText('Nog 0 van 9 punten').waitFor();
  await tap(/^Een stem minder voor: Een buurtmoestuin/);
  await byTouch.getByText('Nog 5 van 9 punten').waitFor();
  await tap(/^Een stem minder voor: Zitbanken/);
  await byTouch.getByText('Ontvangen', { exact: true }).waitFor();
  await soon(() => screen.getByText('2 / 2').count()).toBe(1);

  await one.steer('close');
  await screen.getByText('De stemming is gesloten').waitFor();
  for (const page of [screen, desk, byKeys])
    expect(await page.getByText(/^2 stemmen$|^2 voix$/).count()).toBe(0);
  await byTouch.getByText('1 stem tegen').waitFor();

  // The garden has two votes; the bench two for and one against.
  await one.steer('reveal');
  await byTouch.getByText('2 stemmen', { exact: true }).first().waitFor();
  await byTouch.getByText('Uw keuze: 2 stemmen voor').waitFor();
  await byKeys.getByText('Retenu', { exact: true }).waitFor();
  await desk.getByRole('main').getByText('-1 stem', { exact: true }).waitFor();
  await soon(() => screen.getByRole('listitem').first().textContent()).toMatch(
    /Een buurtmoestuin.*gekozen.*2/s,
  );
  expect(hall.complaints).toEqual([]);
}, 60_000);
