import { expect, test } from 'vitest';
import { Chance } from '../../packages/crowd/src/demo/chance.ts';
import { isFaultless } from './checker.ts';
import { killInHall } from './f1Kill.ts';
import { resultOf } from './fault.ts';
import { faults } from './faults.ts';

/** The faults, in short. `npm run faults` does them in full. */

/** Leases that run out and clocks that go on take a minute of waiting: only that command does these. */
const long = ['F3', 'F10'];
const each = faults.filter(({ id }) => !long.includes(id));

const seed = 1;
const patience = { timeout: 120_000 };

test.each(each)('$id: $what', patience, async ({ id, run }) => {
  const result = resultOf(id, 0, await run(new Chance(seed), 'short'));
  expect(result, JSON.stringify(result)).toMatchObject({ pass: true });
});

test('F1 finds a server that acknowledges before it writes', patience, async () => {
  const preload = new URL('./bugs/acknowledgesEarly.ts', import.meta.url);
  const { verdict } = await killInHall(new Chance(seed), 'short', { preload });
  expect(verdict.lost).toBeGreaterThan(0);
  // Where a newer choice was lost, an older one stands.
  expect(isFaultless({ ...verdict, lost: 0, stale: 0 })).toBe(true);
});
