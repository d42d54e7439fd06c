import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { heard, use } from '../byKeyboard.ts';
import { shareHall } from '../hall.ts';
import { soon } from '../meeting.ts';
import { prepareDeciding } from './deciding.ts';

const hall = shareHall();

test('putting in order, by keys alone and by touch alone; dragging mends it as buttons and keys do', async () => {
  const one = await prepareDeciding(hall, 'rank', { most: 3, winners: 1 });
  const { console: desk, screen, byKeys, byTouch } = one;

  // How it is counted is read before anyone can vote.
  await desk.getByText('Instellen', { exact: true }).click();
  await desk.getByRole('radio', { name: 'Twee aan twee' }).check();
  await desk.getByText(/wat van alle andere wint, staat bovenaan/).waitFor();
  await one.settled('"rule":"schulze"');
  await one.steer('open');
  await screen
    .getByText(/Zo wordt geteld: Elk voorstel wordt met elk ander vergeleken/)
    .first()
    .waitFor({ state: 'attached' });

  // By keys: three in order, a fourth is too many; then the last goes to the top by an arrow key, and keeps the focus.
  const card = (words: string) => byKeys.getByRole('button', { name: words, exact: false }).first();
  for (const words of ['Des bancs', 'Plus de lumière', 'Un potager', 'Moins de voitures'])
    await use(byKeys, card(words), 'Space');
  await byKeys.getByText('Vous en avez déjà classé 3.', { exact: false }).waitFor();
  const handle = byKeys.getByRole('button', { name: /^3 ?\. Un potager.*flèches/ });
  await use(byKeys, handle, 'Home');
  const first = byKeys.getByRole('button', { name: /^1 ?\. Un potager.*flèches/ });
  await first.and(byKeys.locator(':focus')).waitFor();
  await byKeys.keyboard.press('ArrowDown');
  await byKeys.getByText('Bien reçu', { exact: true }).waitFor();
  await soon(() => heard(byKeys)).toEqual(
    expect.arrayContaining([
      'Première place : Des bancs avec dossier le long de la Senne',
      '3 sur 3 classées',
      'Deuxième place : Un potager de quartier à l’ancienne brasserie',
    ]),
  );

  // By touch: taps, a button, and a drag by the handle.
  const tap = (name: RegExp) => byTouch.getByRole('button', { name }).first().tap();
  for (const name of [/^Zitbanken/, /^Meer licht/, /^De Kerkstraat/]) await tap(name);
  await tap(/^Een plaats omhoog: De Kerkstraat/);
  await expectOrder(byTouch, ['Zitbanken', 'Kerkstraat', 'Meer licht']);
  await dragOnto(byTouch, byTouch.getByRole('button', { name: /^3 ?\. Meer licht/ }), -400);
  await expectOrder(byTouch, ['Meer licht', 'Zitbanken', 'Kerkstraat']);
  await byTouch.getByText('3 van 3 op volgorde').waitFor();
  await byTouch.getByText('Ontvangen', { exact: true }).waitFor();
  await soon(() => screen.getByText('2 / 2').count()).toBe(1);

  await one.steer('close');
  await screen.getByText('De stemming is gesloten').waitFor();
  for (const page of [screen, desk, byKeys, byTouch])
    expect(await page.getByText(/Wint van|L’emporte sur/).count()).toBe(0);
  await byTouch.getByText('Eerste plaats').waitFor();

  // The bench and the light are before one another once each; who stands higher on the list goes first.
  await one.steer('reveal');
  await byTouch.getByText('Wint van 2 van de 3 andere').first().waitFor();
  await byTouch.getByText('Uw keuze: Eerste plaats').waitFor();
  await byKeys.getByText('Retenu', { exact: true }).first().waitFor();
  await desk.getByText('Twee aan twee vergeleken').click();
  await desk
    .getByText(/tegen De Kerkstraat.*: 2 tegen 0/)
    .first()
    .waitFor({ state: 'attached' });
  await soon(() => screen.getByRole('listitem').first().textContent()).toMatch(/Zitbanken.*gekozen/s);
  expect(hall.complaints).toEqual([]);
}, 60_000);

const lines = (page: Page) =>
  page.getByRole('region', { name: 'Uw volgorde' }).getByRole('listitem').allTextContents();

const expectOrder = (page: Page, words: readonly string[]) =>
  soon(async () => (await lines(page)).map((line, at) => line.includes(words[at] ?? ''))).toEqual(
    words.map(() => true),
  );

/** As a finger does, of which the page hears as a pointer. */
async function dragOnto(page: Page, handle: Locator, by: number): Promise<void> {
  await handle.scrollIntoViewIfNeeded();
  const box = await handle.boundingBox();
  if (!box) throw new Error('There is no handle');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const touches = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', to: number) =>
    touches.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x, y: to }],
    });
  await touch('touchStart', y);
  for (const part of [0.25, 0.5, 0.75, 1]) await touch('touchMove', Math.max(5, y + by * part));
  await touch('touchEnd', y);
}
