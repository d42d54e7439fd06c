import { expect, test } from 'vitest';
import { placesIn } from './rank.ts';

test('equals share the first of their places, and stand in the order of the ballot', () => {
  expect(placesIn([['a'], ['d', 'c'], ['b']], ['a', 'b', 'c', 'd'])).toEqual([
    { id: 'a', rank: 1, tied: false },
    { id: 'c', rank: 2, tied: true },
    { id: 'd', rank: 2, tied: true },
    { id: 'b', rank: 4, tied: false },
  ]);
});
