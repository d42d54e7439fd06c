import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { Admission, LineIsFull } from '../../server/src/realtime/admission.ts';
import { startKring, StoppedClock } from '../live/kring.ts';
import { meetingWith, stranger } from './kring.ts';

/** T7: everyone comes back at once, and those who are in don't notice. How phones spread is in retryDelay.test.ts. */

const evening = Date.UTC(2026, 10, 21, 19);

test('T7: a hall is let in at a bounded rate, in its order, and nobody who found room is forgotten', async () => {
  const clock = new StoppedClock(evening);
  const admission = new Admission(clock);
  const inside: number[] = [];
  const hall = Admission.atOnce + 1000;
  const entering = Array.from({ length: hall }, async (_, phone) => {
    await admission.enter();
    inside.push(phone);
  });
  await Promise.resolve();
  expect(inside).toHaveLength(Admission.atOnce);
  for (let steps = 1; inside.length < hall; steps++) {
    clock.forward(Admission.step);
    await new Promise(setImmediate);
    const elapsed = (steps * Admission.step) / 1000;
    expect(inside.length).toBeLessThanOrEqual(Admission.atOnce + Admission.perSecond * elapsed);
    expect(inside.length).toBeGreaterThanOrEqual(
      Math.min(hall, Admission.atOnce + Math.floor(Admission.perSecond * elapsed) - 1),
    );
  }
  await Promise.all(entering);
  expect(inside).toEqual(Array.from({ length: hall }, (_, phone) => phone));
});

test('T7: 1,000 phones in five seconds never wait long enough to notice', async () => {
  const clock = new StoppedClock(evening);
  const admission = new Admission(clock);
  const waits: number[] = [];
  for (let step = 0; step < 250; step++) {
    for (let phone = 0; phone < 4; phone++) {
      const came = clock.now();
      void admission.enter().then(() => waits.push(clock.now() - came));
    }
    await new Promise(setImmediate);
    clock.forward(20);
  }
  await new Promise(setImmediate);
  expect(waits).toHaveLength(1000);
  expect(Math.max(...waits)).toBeLessThanOrEqual(2 * Admission.step);
});

test('T7: whoever finds the line full is told to come back when it is empty, not all at once', async () => {
  const clock = new StoppedClock(evening);
  const admission = new Admission(clock);
  const line = Admission.atOnce + Admission.longestLine;
  for (let phone = 0; phone < line; phone++) void admission.enter();
  const refused: unknown = await admission.enter().catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(LineIsFull);
  const untilEmpty = (Admission.longestLine / Admission.perSecond) * 1000;
  const { retryAfter } = refused as LineIsFull;
  expect(retryAfter).toBeGreaterThanOrEqual(untilEmpty);
  expect(retryAfter).toBeLessThanOrEqual(2 * untilEmpty);
});

test('T7: over real sockets, those above the rate wait at the door and come in as it moves', async () => {
  const clock = new StoppedClock(evening);
  const kring = await startKring({ clock });
  const { made } = await meetingWith(kring, 'ideas');
  const { token } = await kring.api.join(made.code, 'nl');
  let inside = 0;
  const hall = Array.from({ length: Admission.atOnce + 50 }, async () => {
    const phone = await stranger(kring);
    await phone.hello(made.session, token);
    inside += 1;
  });
  // The organiser took one of the places.
  await expect.poll(() => inside).toBe(Admission.atOnce - 1);
  for (let step = 0; step < 10; step++) clock.forward(Admission.step);
  await Promise.all(hall);
});

test('T7: a server that goes down tells everyone when to come back, and not all at the same time', async () => {
  const kring = await startKring();
  const { made } = await meetingWith(kring, 'ideas');
  const { token } = await kring.api.join(made.code, 'nl');
  const phones = await Promise.all(Array.from({ length: 40 }, () => stranger(kring)));
  await Promise.all(phones.map((phone) => phone.hello(made.session, token)));
  const goodbyes = phones.map((phone) =>
    phone.next(({ data }) => Array.isArray(data) && data[0] === 'goodbye'),
  );
  await kring.stop();
  const told = (await Promise.all(goodbyes)).map(({ data }) => data as [string, string, number]);
  expect(new Set(told.map(([, reason]) => reason))).toEqual(new Set(['going-down']));
  const waits = told.map(([, , retryAfter]) => retryAfter);
  expect(Math.min(...waits)).toBeGreaterThanOrEqual(500);
  expect(Math.max(...waits) - Math.min(...waits)).toBeGreaterThan(1500);
  const { port, hostname } = new URL(kring.base);
  const [refused] = (await once(connect(Number(port), hostname), 'error')) as [NodeJS.ErrnoException];
  expect(refused.code).toBe('ECONNREFUSED');
});
