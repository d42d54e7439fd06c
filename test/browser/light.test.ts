import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { shareHall } from './hall.ts';
import { everyType, type Kind } from '../../packages/stages/test/everyType.ts';
import { proposals } from './deciding/deciding.ts';
import { prepareMeeting, soon, stageOf, takeSeat, type Meeting } from './meeting.ts';

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

interface OpenStage {
  readonly meeting: Meeting;
  steer(step: 'close' | 'reveal'): Promise<void>;
}

/** A meeting in which a stage of this type is open, as it is when nobody sets anything. */
async function openStage({ name, type }: Kind): Promise<OpenStage> {
  const meeting = await prepareMeeting(hall, 'blank');
  const seat = await takeSeat(meeting);
  const source = type.takesItems === 'none' ? { from: 'nothing' } : { from: 'list', items: proposals };
  const entry = { stageType: name, config: {}, title: { nl: 'Samen kiezen' }, source };
  const stage = await seat.must(null, 'agenda:add', entry);
  const steer = async (step: string) => void (await seat.must(null, `stage:${step}`, { stage }));
  await steer('open');
  return { meeting, steer };
}

/** Someone with a phone that was never here; the page that the code leads to is read. */
async function scan({ code }: Meeting): Promise<{ an: Page; scale: Scale }> {
  const an = await hall.person('phone', 'nl-BE');
  const scale = await weigh(an);
  // Browsers offer brotli where a page is secure, as in front of a proxy with a certificate, or on localhost.
  await an.goto(`${hall.api.replace('127.0.0.1', 'localhost')}/j/${code}`);
  await an.getByRole('button', { name: 'Doe mee' }).waitFor();
  return { an, scale };
}

/** Joins, and waits until the live stage can be used, in its letters. */
async function join(an: Page): Promise<void> {
  await an.getByRole('button', { name: 'Doe mee' }).click();
  await an.waitForURL(/\/p\//);
  await an.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
  await an.waitForLoadState('networkidle');
  await soon(() => an.evaluate(() => document.fonts.check('1em "Figtree Variable"'))).toBe(true);
}

const kindOf = (name: string): Kind => {
  const kind = everyType.find((one) => one.name === name);
  if (!kind) throw new Error(`There is no ${name}`);
  return kind;
};

/** The types to which people give something with their phones. */
const given = everyType.filter(({ type }) =>
  Object.values(type.commands).some(({ roles }) => roles.includes('participant')),
);

test('a phone that scanned the QR code transfers at most 60 kB until it can join; later views come when it rests', async () => {
  const meeting = await prepareMeeting(hall, 'ideas');
  const seat = await takeSeat(meeting);
  await seat.must(null, 'stage:open', { stage: stageOf(seat, 'ideas') });
  const { an, scale } = await scan(meeting);
  const joinPage = scale.bytes() - scale.fontBytes();
  expect(joinPage).toBeGreaterThan(30_000);
  expect(joinPage).toBeLessThanOrEqual(60_000);

  await join(an);
  const live = scale.bytes();
  // None of them is missing when the network is.
  await scale.rest();
  await soon(() => scale.bytes()).toBeGreaterThan(live + 5_000);
});

test('until the live stage can be used a phone transfers at most 150 kB, whatever its type', async () => {
  const weights: Record<string, number> = {};
  for (const kind of given) {
    const { meeting } = await openStage(kind);
    const { an, scale } = await scan(meeting);
    await join(an);
    weights[kind.name] = scale.bytes();
    await an.context().close();
  }
  expect(Object.keys(weights).length).toBeGreaterThan(8);
  for (const [type, bytes] of Object.entries(weights)) {
    expect(bytes, type).toBeGreaterThan(100_000);
    expect(bytes, type).toBeLessThanOrEqual(150_000);
  }
});

test('the outcome of a vote comes later than its ballot, also to whoever was away', async () => {
  const { meeting, steer } = await openStage(kindOf('approve'));
  const { an, scale } = await scan(meeting);
  await join(an);
  await an.getByRole('button', { name: /^Zitbanken/ }).waitFor();
  const live = scale.bytes();

  // The network is gone when it would be fetched, and still when it is shown to the others.
  await an.context().setOffline(true);
  await scale.rest();
  await steer('close');
  await steer('reveal');
  await an.context().setOffline(false);
  await an.getByRole('region', { name: 'Het resultaat' }).waitFor();
  expect(scale.bytes()).toBeGreaterThan(live + 5_000);
});
