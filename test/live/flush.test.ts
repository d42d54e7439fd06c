import { expect, test } from 'vitest';
import { Flush } from '../../server/src/session/flush.ts';
import { StoppedClock } from './kring.ts';

test.each([
  [0, 16],
  [3, 16],
  [12, 60],
  [40, 75],
  [200, 200],
])('H21: after a flush of %i ms comes a rest of %i', (took, rest) => {
  expect(Flush.restAfter(took)).toBe(rest);
});

test('H21: a quiet session is told at once; what comes during a rest goes together, when it is over', () => {
  const clock = new StoppedClock(0);
  let flushes = 0;
  const flush = new Flush(() => (flushes += 1), clock);
  flush.schedule();
  expect(flushes).toBe(1);
  flush.schedule();
  flush.schedule();
  expect(flushes).toBe(1);
  clock.forward(Flush.shortestRest);
  expect(flushes).toBe(2);
});
