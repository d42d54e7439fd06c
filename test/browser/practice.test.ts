import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectFocusKept, use } from './byKeyboard.ts';
import { picture, shareHall } from './hall.ts';
import { expectAccessible } from './looks.ts';
import { openConsole, prepareMeeting, soon } from './meeting.ts';

/** The facilitator practises with a simulated audience, and steers from their own phone. */

const hall = shareHall();

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const press = (page: Page, name: string) => button(page, name).click();

/** What the room says beside one of its words. */
const figure = (page: Page, word: string) =>
  page
    .getByRole('complementary', { name: 'De zaal' })
    .locator('dl > div')
    .filter({ has: page.getByText(word, { exact: true }) })
    .locator('dd')
    .innerText()
    .then(Number);

/** The link behind the code that the console shows to be scanned. */
async function remoteLink(page: Page): Promise<string> {
  await press(page, 'Links en code');
  const made = page.waitForResponse(
    (response) => response.url().endsWith('/keys') && response.status() === 201,
  );
  await press(page, 'Stuurcode tonen');
  const { token } = (await (await made).json()) as { token: string };
  await page.getByRole('img', { name: 'Afstandsbediening' }).waitFor();
  await press(page, 'Verbergen');
  await page.keyboard.press('Escape');
  return token;
}

test('a practice with an audience, a remote in the hand, and a lobby that is counted', async () => {
  const meeting = await prepareMeeting(hall, 'ideas');
  const page = await openConsole(meeting);

  // Someone opens the page twice and joins, and leaves again.
  const an = await hall.person('phone', 'nl-BE');
  await an.goto(`${hall.base}/j/${meeting.code}`);
  await soon(() => figure(page, 'Pagina geopend')).toBe(1);
  await an.reload();
  await an.getByRole('button', { name: 'Doe mee' }).click();
  await soon(() => figure(page, 'Nu verbonden')).toBe(1);
  await an.goto('about:blank');
  await soon(() => figure(page, 'Weer weg')).toBe(1);
  expect(await figure(page, 'Pagina geopend')).toBe(1);
  expect(await figure(page, 'Lopen achter')).toBe(0);

  await press(page, 'Oefenen met een publiek');
  const sheet = page.getByRole('dialog', { name: 'Oefenen met een publiek' });
  await sheet.getByText('1 persoon doet al echt mee').waitFor();
  await sheet.getByLabel('Hoeveel mensen').fill('8');
  await expectAccessible(page, 'practice sheet');
  await sheet.getByRole('button', { name: 'Begin te oefenen' }).click();
  await page.getByText('Dit is een oefening: niets telt').waitFor();
  await soon(() => figure(page, 'Nu verbonden')).toBe(8);

  // Everybody is told: the wall, and a real phone that is there.
  await page.getByText(/^Oefening ·/).waitFor();
  await an.goto(`${hall.base}/p/${meeting.session}`);
  await an.getByText('Dit is een oefening: wat u geeft, wordt straks gewist.').waitFor();

  // The remote, on a small phone.
  const token = await remoteLink(page);
  const remote = await hall.person('small phone', 'nl-BE');
  await remote.goto(`${hall.base}/remote/${meeting.session}#${token}`);
  await press(remote, 'Open: Welkom');
  expect(remote.url()).not.toContain('#');
  await press(remote, 'Open: Ideeën');
  await remote.getByRole('heading', { level: 1, name: 'Ideeën' }).waitFor();
  await button(remote, 'Terug naar: Welkom').waitFor();
  // By keys too: each is met by Tab, in sight and with a ring.
  await use(remote, button(remote, 'Klok: 15 minuten'));
  await page.getByRole('button', { name: '+1 min' }).waitFor();
  await use(remote, button(remote, 'Stop'), 'Space');
  await button(remote, 'Klok: 15 minuten').waitFor();
  await expectFocusKept(remote, 'a remote that stopped the clock');
  await remote.keyboard.press('b');
  await page.getByText('Het scherm is leeg').waitFor();
  await use(remote, button(remote, 'Scherm weer tonen'));
  const given = page.locator('main ul li', { hasText: /\p{L}{3}/u });
  await soon(() => given.count()).toBeGreaterThan(2);
  await expectAccessible(remote, 'remote');
  await expectAccessible(page, 'console in practice');
  await picture(remote, 'remote');
  await picture(page, 'practice');
  const overflow = await remote.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);

  // A facilitator ends it, and nothing is left but the agenda.
  await press(page, 'Publiek stoppen');
  const question = page.getByRole('dialog', { name: 'Het oefenen stoppen en alles wissen?' });
  await question.getByRole('button', { name: 'Annuleren' }).click();
  await page.getByText('Er is nu geen oefenpubliek').waitFor();
  await press(page, 'Oefening wissen');
  await question.getByRole('button', { name: 'Stoppen en wissen' }).click();
  await page.getByRole('button', { name: 'Oefenen met een publiek' }).waitFor();
  await soon(() => figure(page, 'In totaal meegedaan')).toBe(0);
  expect(await figure(page, 'Pagina geopend')).toBe(0);

  // A real phone is led back in, also one that was asleep meanwhile; and it is counted again.
  await an.getByText('De oefening is voorbij').waitFor();
  await an.reload();
  await press(an, 'Opnieuw meedoen');
  await soon(() => figure(page, 'Pagina geopend')).toBe(1);
  await press(an, 'Doe mee');
  await an.getByText('U doet mee!').waitFor();
  expect(await an.getByText('Dit is een oefening').count()).toBe(0);
  await remote.getByRole('button', { name: 'Open: Welkom' }).waitFor();
  expect(hall.complaints).toEqual([]);
});
