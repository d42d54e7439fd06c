import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { shareHall } from './hall.ts';
import { proposals } from './deciding/deciding.ts';
import { prepareMeeting, soon, stageOf, takeSeat } from './meeting.ts';

/** The budgets of `launch/budgets.mjs`, weighed on what a real phone receives: with headers, answers and frames. */

const hall = shareHall();

interface Scale {
  /** Bytes that came in since the page was opened. */
  bytes(): number;
  /** Those of them that are letters: a page is read and used before they are there. */
  fontBytes(): number;
  /** Lets the page fetch what it would fetch once it had nothing better to do. */
  rest(): Promise<void>;
}

/** The bytes of a frame: those of a binary one are told in base64. */
const sizeOf = ({ opcode, payloadData }: { opcode: number; payloadData: string }): number =>
  opcode === 2 ? Math.ceil(payloadData.length * 0.75) : payloadData.length;

/** Weighs what comes in. What the page puts off until it is idle waits for {@link Scale.rest}. */
async function weigh(page: Page): Promise<Scale> {
  await page.addInitScript(() => {
    const held: IdleRequestCallback[] = [];
    window.requestIdleCallback = (callback) => held.push(callback);
    Object.assign(window, {
      rest() {
        window.requestIdleCallback = (callback) => setTimeout(callback, 0);
        for (const callback of held.splice(0)) setTimeout(callback, 0);
      },
    });
  });
  const phone = await page.context().newCDPSession(page);
  await phone.send('Network.enable');
  let [bytes, fontBytes] = [0, 0];
  const fonts = new Set<string>();
  phone.on('Network.requestWillBeSent', ({ requestId, type }) => type === 'Font' && fonts.add(requestId));
  phone.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes += encodedDataLength;
    if (fonts.has(requestId)) fontBytes += encodedDataLength;
  });
  phone.on('Network.webSocketFrameReceived', ({ response }) => (bytes += sizeOf(response)));
  return { bytes: () => bytes, fontBytes: () => fontBytes, rest: () => page.evaluate('rest()') };
}

test('from the QR code to the live stage a phone transfers at most 150 kB, and 60 kB until it can join', async () => {
  const meeting = await prepareMeeting(hall, 'ideas');
  const seat = await takeSeat(meeting);
  await seat.must(null, 'stage:open', { stage: stageOf(seat, 'ideas') });

  const an = await hall.person('phone', 'nl-BE');
  const scale = await weigh(an);
  // Browsers offer brotli where a page is secure, as in front of a proxy with a certificate, or on localhost.
  await an.goto(`${hall.api.replace('127.0.0.1', 'localhost')}/j/${meeting.code}`);
  const join = an.getByRole('button', { name: 'Doe mee' });
  await join.waitFor();
  const joinPage = scale.bytes() - scale.fontBytes();
  expect(joinPage).toBeGreaterThan(30_000);
  expect(joinPage).toBeLessThanOrEqual(60_000);

  await join.click();
  await an.getByRole('textbox').first().waitFor();
  await an.waitForLoadState('networkidle');
  expect(await an.evaluate(() => document.fonts.check('1em "Figtree Variable"'))).toBe(true);
  const live = scale.bytes();
  expect(live).toBeGreaterThan(100_000);
  expect(live).toBeLessThanOrEqual(150_000);

  // The later views come after that, so that none is missing when the network is.
  await scale.rest();
  await soon(() => scale.bytes()).toBeGreaterThan(live + 5_000);
});

test('a vote too can be cast before a phone has transferred 150 kB; its outcome comes later, also to whoever was away', async () => {
  const meeting = await prepareMeeting(hall, 'blank');
  const seat = await takeSeat(meeting);
  const source = { from: 'list', items: proposals };
  // The plainest of votes.
  const entry = { stageType: 'approve', config: {}, title: { nl: 'Samen kiezen' }, source };
  const stage = (await seat.must(null, 'agenda:add', entry)) as string;
  await seat.must(null, 'stage:open', { stage });

  const an = await hall.person('phone', 'nl-BE');
  const scale = await weigh(an);
  await an.goto(`${hall.api.replace('127.0.0.1', 'localhost')}/j/${meeting.code}`);
  await an.getByRole('button', { name: 'Doe mee' }).click();
  await an.getByRole('button', { name: /^Zitbanken/ }).waitFor();
  await an.waitForLoadState('networkidle');
  const live = scale.bytes();
  expect(live).toBeGreaterThan(100_000);
  expect(live).toBeLessThanOrEqual(150_000);

  // The network is gone when it would be fetched, and still when it is shown to the others.
  await an.context().setOffline(true);
  await scale.rest();
  for (const step of ['close', 'reveal']) await seat.must(null, `stage:${step}`, { stage });
  await an.context().setOffline(false);
  await an.getByRole('region', { name: 'Het resultaat' }).waitFor();
  expect(scale.bytes()).toBeGreaterThan(live + 5_000);
});
