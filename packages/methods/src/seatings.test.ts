import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numRuns } from '../test/runs.ts';
import { seating, seatings } from './seatings.ts';
import { seated } from './tie.ts';

test('who is certain, and who shares the last seats', () => {
  const ranking = [['a'], ['b', 'c', 'd'], ['e']];
  expect(seating(ranking, 3)).toEqual({ certain: ['a'], equals: ['b', 'c', 'd'], open: 2 });
  expect(seating(ranking, 4)).toEqual({ certain: ['a', 'b', 'c', 'd'], equals: [], open: 0 });
  expect([...seatings(ranking, 3)]).toEqual([
    ['a', 'b', 'c'],
    ['a', 'b', 'd'],
    ['a', 'c', 'd'],
  ]);
  expect([...seatings(ranking, 9)]).toEqual([['a', 'b', 'c', 'd', 'e']]);
});

test('whatever the lot, whom it takes is one of the ways in which it could fall', () => {
  const ballots = { kind: 'approvals', cast: [{ ballot: ['a'], people: 1 }] } as const;
  const lot = fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e'], { minLength: 5 });
  fc.assert(
    fc.property(lot, fc.integer({ min: 1, max: 5 }), (lot, seats) => {
      const ranking = [['a'], ['b', 'c', 'd'], ['e']];
      const sorted = (ids: readonly string[]) => [...ids].sort().join();
      const { winners } = seated(ranking, { seats, lot, ballots });
      expect([...seatings(ranking, seats)].map(sorted)).toContain(sorted(winners));
    }),
    { numRuns },
  );
});
