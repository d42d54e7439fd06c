import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ranked } from './ranking.ts';

const ranks = (scores: readonly number[]) => ranked(scores, (score) => score).map(({ rank }) => rank);

describe('ranked', () => {
  test('equal scores share a rank, and the next rank counts them all', () => {
    expect(ranks([3, 5, 7, 5])).toEqual([1, 2, 2, 4]);
    expect(ranks([0, 0, 0])).toEqual([1, 1, 1]);
    expect(ranks([])).toEqual([]);
  });

  test('entries with the same score stay in the order in which they came', () => {
    const rows = ranked(['b', 'a', 'c'], (name) => (name === 'c' ? 1 : 0));
    expect(rows.map(({ entry }) => entry)).toEqual(['c', 'b', 'a']);
    expect(rows.map(({ tied }) => tied)).toEqual([false, true, true]);
  });

  test('a rank is one more than the number of higher scores, and tied says whether someone shares it', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9)), (scores) => {
        for (const { entry, rank, tied } of ranked(scores, (score) => score)) {
          expect(rank).toBe(1 + scores.filter((score) => score > entry).length);
          expect(tied).toBe(scores.filter((score) => score === entry).length > 1);
        }
      }),
    );
  });
});
