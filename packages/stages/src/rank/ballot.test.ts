import { expect, test } from 'vitest';
import { moved, toggled } from './ballot.ts';

const given = { order: ['a', 'b', 'c', 'd'] };

test('a tap gives the next place; another gives it back, and the others move up', () => {
  expect(toggled({ order: [] }, 'b')).toEqual({ order: ['b'] });
  expect(toggled(given, 'e')).toEqual({ order: ['a', 'b', 'c', 'd', 'e'] });
  expect(toggled(given, 'b')).toEqual({ order: ['a', 'c', 'd'] });
});

test.each([
  [0, 1, ['b', 'a', 'c', 'd']],
  [3, 0, ['d', 'a', 'b', 'c']],
  [1, 3, ['a', 'c', 'd', 'b']],
  [2, 2, ['a', 'b', 'c', 'd']],
  [9, 0, ['a', 'b', 'c', 'd']],
])('what stands at %i goes to %i', (from, to, order) => {
  expect(moved(given, from, to)).toEqual({ order });
});
