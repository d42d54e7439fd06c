import { expect, test } from 'vitest';
import { codeAlphabet, codeLength, type Problem } from '@kring/protocol';
import { Guesses } from '../../server/src/http/guesses.ts';
import { Refusal } from '../../server/src/http/sentences.ts';
import { newCode } from '../../server/src/session/tokens.ts';
import { startKring, StoppedClock } from '../live/kring.ts';

/** T9: guessing codes leads nowhere. */

const evening = Date.UTC(2026, 10, 21, 19);

/** One guess after the other from `addresses` addresses, 100,000 in all, spread over five minutes. */
async function guess(addresses: number) {
  const clock = new StoppedClock(evening);
  const guesses = new Guesses(clock);
  const counts = { looked: 0, refused: 0 };
  const find = () => {
    counts.looked += 1;
    return Promise.resolve(null);
  };
  const minutes = 5;
  const steps = minutes * 60 * 10;
  for (let step = 0, n = 0; step < steps; step++) {
    for (const until = ((step + 1) * 100_000) / steps; n < until; n++) {
      guesses.look(`address ${n % addresses}`, find).catch((refusal: unknown) => {
        if (!(refusal instanceof Refusal)) throw refusal;
        counts.refused += 1;
      });
    }
    await Promise.resolve();
    clock.forward(100);
  }
  // Once for the budget of the address, once for that of the world.
  for (let wait = 0; wait < 2; wait++) {
    await new Promise(setImmediate);
    clock.forward(Guesses.wait);
  }
  await new Promise(setImmediate);
  return { ...counts, seconds: minutes * 60 };
}

const within = ({ burst, perSecond, mostWaiting }: typeof Guesses.world, seconds: number): number =>
  2 * burst + (perSecond + mostWaiting / (Guesses.wait / 1000)) * seconds;

test('T9: of 100,000 guesses from one address, its budget is looked at and no more', async () => {
  const { looked, refused, seconds } = await guess(1);
  expect(looked).toBeLessThanOrEqual(within(Guesses.address, seconds));
  expect(looked + refused).toBe(100_000);
});

test('T9: of 100,000 guesses from a thousand addresses, the budget of the world is looked at and no more', async () => {
  const { looked, refused, seconds } = await guess(1000);
  expect(looked).toBeLessThanOrEqual(within(Guesses.world, seconds));
  expect(looked + refused).toBe(100_000);
});

test('T9: while the world is guessing, a hall that people came in from goes on at once', async () => {
  const clock = new StoppedClock(evening);
  const guesses = new Guesses(clock);
  await guesses.look('the hall', () => Promise.resolve('found'));
  const { burst } = Guesses.world;
  for (let n = 0; n < burst; n++) await guesses.look(`address ${n % 500}`, () => Promise.resolve(null));
  const stranger = guesses.look('a stranger', () => Promise.resolve('found'));
  expect(await guesses.look('the hall', () => Promise.resolve('found'))).toBe('found');
  clock.forward(Guesses.wait);
  expect(await stranger).toBe('found');
});

test('T9: closed and unknown codes answer alike, by every way that takes one, and count alike', async () => {
  const clock = new StoppedClock(evening);
  const kring = await startKring({ clock });
  const { made, organiser } = await kring.meeting();
  await organiser.must(null, 'session:end');
  const ask = async (code: string, way: 'look' | 'join') => {
    const response =
      way === 'look'
        ? await fetch(`${kring.base}/api/join/${code}`)
        : await fetch(`${kring.base}/api/join`, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ code, lang: 'nl', name: '' }),
          });
    const { date: _, ...headers } = Object.fromEntries(response.headers);
    return { status: response.status, headers, problem: (await response.json()) as Problem };
  };
  for (const way of ['look', 'join'] as const) {
    const closed = await ask(made.code, way);
    expect(closed).toMatchObject({ status: 404, problem: { reason: 'unknown-code' } });
    expect(await ask('ZZZZZZ', way)).toEqual(closed);
  }
  const { burst, mostWaiting } = Guesses.address;
  for (let n = 4; n < burst; n++) await ask(n % 2 ? made.code : 'ZZZZZZ', 'look');
  const answers: number[] = [];
  const asking = Array.from({ length: mostWaiting + 20 }, async (_, n) =>
    answers.push((await ask(n % 2 ? made.code : 'ZZZZZZ', 'look')).status),
  );
  await expect.poll(() => answers).toEqual(Array.from({ length: 20 }, () => 429));
  clock.forward(Guesses.wait);
  await Promise.all(asking);
});

test('T9: there are 729 million codes, and every one is as likely', () => {
  expect(codeAlphabet.length ** codeLength).toBe(729_000_000);
  const counts = new Map<string, number>();
  for (let n = 0; n < 10_000; n++)
    for (const letter of newCode()) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  expect(counts.size).toBe(codeAlphabet.length);
  for (const count of counts.values()) expect(Math.abs(count - 2000)).toBeLessThan(300);
});
