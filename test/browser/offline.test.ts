import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startServer } from '@kring/crowd';
import { openHallAt } from './hall.ts';
import { joinMeeting, prepareMeeting, soon, stageOf, takeSeat } from './meeting.ts';

test('where a page is secure, a phone opens without a server, says so, and sends once what was written meanwhile', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kring-offline-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  const first = await startServer({ folder });
  onTestFinished(() => first.kill());
  const { port } = new URL(first.base);
  const plain = await openHallAt(first.base);
  const meeting = await prepareMeeting(plain, 'ideas');
  const seat = await takeSeat(meeting);
  onTestFinished(() => seat.close());
  const ideas = stageOf(seat, 'ideas');
  await seat.must(null, 'stage:open', { stage: ideas });

  // Over plain HTTP, nothing is kept.
  const luc = await joinMeeting(meeting, { lang: 'fr' });
  await luc.getByRole('textbox').first().waitFor();
  expect(await luc.evaluate(() => 'serviceWorker' in navigator)).toBe(false);

  // Localhost is as secure as HTTPS.
  const an = await joinMeeting({ ...meeting, hall: { ...plain, base: `http://localhost:${port}` } });
  await an.getByRole('textbox').first().waitFor();
  await an.waitForFunction(() => navigator.serviceWorker.controller !== null);
  const keptFiles = () => an.evaluate(async () => (await (await caches.open('kring/files')).keys()).length);
  await soon(keptFiles).toBeGreaterThan(15);
  expect(await an.evaluate(() => fetch('/manifest.webmanifest').then((answer) => answer.ok))).toBe(true);
  await an.evaluate(() => dispatchEvent(new Event('pagehide')));

  await first.kill();
  await an.reload();
  await an.getByText('Geen verbinding').first().waitFor();
  await an.getByRole('textbox').first().fill('Een bank in de schaduw');
  await an.getByRole('button', { name: 'Verstuur', exact: true }).click();
  await an.getByText('1 nog niet verstuurd').waitFor();
  // The code on the wall leads back to where they were.
  await an.goto(`http://localhost:${port}/j/${meeting.code}`);
  await an.waitForURL(/\/p\//);
  await an.getByText('1 nog niet verstuurd').waitFor();

  const second = await startServer({ folder, port });
  onTestFinished(() => second.stop());
  await seat.until(() => seat.under(`stage/${ideas}`, 'idea/').size === 1);
  await an.getByText('1 nog niet verstuurd').waitFor({ state: 'hidden' });
  // Online, the page comes from the server again.
  const answer = await an.reload();
  expect(answer?.headers()['date']).toBeDefined();
  await an.getByText('Een bank in de schaduw').first().waitFor();
  expect(seat.under(`stage/${ideas}`, 'idea/').size).toBe(1);
  expect(plain.complaints).toEqual([]);
});
