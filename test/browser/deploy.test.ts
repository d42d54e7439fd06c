import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { buildTomorrow, servePagesOf, today } from './deploys.ts';
import { shareHall } from './hall.ts';
import { joinMeeting, prepareMeeting, soon, stageOf, takeSeat } from './meeting.ts';

const hall = shareHall();

/** Later views are fetched when the browser is idle: here it never is, so a page has what it shows and no more. */
async function neverIdle(page: Page) {
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0;
  });
}

/** The version of the pages that a page is of. */
const namesOfFiles = (page: Page) => page.locator('link[rel=modulepreload]').first().getAttribute('href');

test('a deploy while people look: a page that misses its files heals by itself, and the new pages win over the kept', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kring-tomorrow-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  buildTomorrow(folder);
  const pages = await servePagesOf(today, hall.api);
  onTestFinished(() => pages.close());
  const meeting = await prepareMeeting(hall.at(pages.base), 'ideas');
  const seat = await takeSeat(meeting);
  onTestFinished(() => seat.close());

  const an = await joinMeeting(meeting, { before: neverIdle });
  await an.getByText('U doet mee!').waitFor();
  const luc = await joinMeeting(meeting);
  await luc.waitForFunction(() => navigator.serviceWorker.controller !== null);
  const mia = await hall.person('phone', 'nl-BE');
  await neverIdle(mia);
  await mia.goto(`${pages.base}/j/${meeting.code}`);
  await mia.getByRole('button', { name: 'Doe mee' }).waitFor();

  await pages.deploy(folder);
  // An's phone has not the view of this step: its file is gone.
  await seat.must(null, 'stage:open', { stage: stageOf(seat, 'ideas') });
  await an.getByRole('textbox').first().waitFor();
  expect(await namesOfFiles(an)).toContain('tomorrow');
  // Mia has joined when the file of the meeting can't be had.
  await mia.getByRole('button', { name: 'Doe mee' }).click();
  await mia.getByRole('textbox').first().waitFor();
  expect(await namesOfFiles(mia)).toContain('tomorrow');
  // Luc's phone keeps yesterday's pages, and opens the new ones all the same; these are what it keeps then.
  await luc.reload();
  expect(await namesOfFiles(luc)).toContain('tomorrow');
  await luc.getByRole('textbox').first().waitFor();
  const kept = () =>
    luc.evaluate(async () => {
      const shells = (await caches.keys()).filter((name) => name.startsWith('kring/shell/'));
      const files = await (await caches.open('kring/files')).keys();
      return (
        shells.every((name) => name.includes('tomorrow')) &&
        files.every(({ url }) => url.includes('tomorrow'))
      );
    });
  await soon(kept).toBe(true);
});

test('a phone that can have Kring among its apps offers it while there is nothing to do, and never again after a no', async () => {
  const phone = await joinMeeting(await prepareMeeting(hall, 'ideas'));
  const canInstall = () =>
    phone.evaluate(() => dispatchEvent(new Event('beforeinstallprompt', { cancelable: true })));
  await phone.getByText('U doet mee!').waitFor();
  const no = phone.getByRole('button', { name: 'Nee, dank u' });
  expect(await no.count()).toBe(0);
  // The browser does not show its own: `dispatchEvent` is false when the page holds it back.
  expect(await canInstall()).toBe(false);
  await phone.getByText('Zet Kring bij uw apps').waitFor();
  await no.click();
  await no.waitFor({ state: 'detached' });
  await phone.reload();
  await phone.getByText('U doet mee!').waitFor();
  expect(await canInstall()).toBe(true);
  expect(await no.count()).toBe(0);
});
