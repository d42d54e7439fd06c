import Fraction from 'fraction.js';
import { expect, test } from 'vitest';
import { plain } from './plain.ts';

test('a result becomes plain JSON values, however deep: fractions numbers, maps objects, sets lists', () => {
  const result = {
    rounds: [{ rho: new Fraction(1, 4), votes: new Map([['a', 3n]]) }],
    ids: new Set(['a']),
    none: null,
  };
  expect(JSON.parse(JSON.stringify(plain(result)))).toEqual({
    rounds: [{ rho: 0.25, votes: { a: 3 } }],
    ids: ['a'],
    none: null,
  });
});
