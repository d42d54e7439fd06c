import { expect, test } from 'vitest';
import { Guesses } from '../../server/src/http/guesses.ts';
import { startKring, StoppedClock, type Kring } from '../live/kring.ts';

/** T5: a hall behind one address does not lock itself out. */

const evening = Date.UTC(2026, 10, 21, 19);

async function ask(kring: Kring, code: string, address?: string): Promise<number> {
  const response = await fetch(`${kring.base}/api/join`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(address && { 'x-forwarded-for': address }) },
    body: JSON.stringify({ code, lang: 'nl', name: '' }),
  });
  await response.text();
  return response.status;
}

test('T5: 3,000 people join from one address in two minutes, one in twenty mistypes first: none is refused', async () => {
  const clock = new StoppedClock(evening);
  const kring = await startKring({ clock });
  const { made } = await kring.meeting({ capacity: 3000 });
  const joined: number[] = [];
  const mistyped: number[] = [];
  const seconds = 120;
  for (let second = 0; second < seconds; second++) {
    const people = Array.from({ length: 3000 / seconds }, async (_, person) => {
      if ((person + second) % 20 === 0) mistyped.push(await ask(kring, 'ZZZZZZ'));
      joined.push(await ask(kring, made.code));
    });
    await Promise.all(people);
    clock.forward(1000);
  }
  expect(mistyped.length).toBeGreaterThanOrEqual(150);
  expect(new Set(mistyped)).toEqual(new Set([404]));
  expect(joined).toHaveLength(3000);
  expect(new Set(joined)).toEqual(new Set([200]));
}, 60_000);

test.each([
  { proxy: 'no proxy', env: {}, addressOf: (n: number) => `10.0.${n >> 8}.${n & 255}` },
  {
    proxy: 'our own proxy',
    env: { TRUST_PROXY: 'true' },
    // What the visitor wrote, and after it what the proxy saw.
    addressOf: (n: number) => `10.0.${n >> 8}.${n & 255}, 192.0.2.7`,
  },
])('T5: a forged X-Forwarded-For buys no guesses, with $proxy', async ({ env, addressOf }) => {
  const clock = new StoppedClock(evening);
  const kring = await startKring({ clock, env });
  const { made } = await kring.meeting();
  const { burst, perSecond, mostWaiting } = Guesses.address;
  for (let n = 0; n < burst; n++) expect(await ask(kring, 'ZZZZZZ', addressOf(n))).toBe(404);

  const answers: number[] = [];
  const enough = Array.from({ length: mostWaiting + 50 }, async (_, n) =>
    answers.push(await ask(kring, 'ZZZZZZ', addressOf(burst + n))),
  );
  await expect.poll(() => answers).toEqual(Array.from({ length: 50 }, () => 429));
  clock.forward(Guesses.wait);
  await Promise.all(enough);
  expect(answers.filter((status) => status === 404)).toHaveLength(mostWaiting);

  // Nobody is banned: as soon as the hall makes fewer mistakes, it goes on.
  clock.forward((2 * burst * 1000) / perSecond);
  expect(await ask(kring, made.code, addressOf(0))).toBe(200);
});
