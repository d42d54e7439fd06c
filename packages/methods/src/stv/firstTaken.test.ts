import Fraction from 'fraction.js';
import { describe, expect, test } from 'vitest';
import { firstTaken } from './firstTaken.ts';

const votes = (given: Record<string, number>) =>
  new Map(Object.entries(given).map(([id, has]) => [id, new Fraction(has)]));
const lot = ['d', 'c', 'b', 'a'];

describe('firstTaken', () => {
  test('is who has the most, or the fewest, votes now', () => {
    const rounds = [votes({ a: 1, b: 5, c: 3 }), votes({ a: 4, b: 3, c: 2 })];
    expect(firstTaken(['a', 'b', 'c'], 'most', rounds, lot)).toEqual({ taken: 'a' });
    expect(firstTaken(['a', 'b', 'c'], 'fewest', rounds, lot)).toEqual({ taken: 'c' });
    expect(firstTaken([], 'fewest', rounds, lot)).toBeUndefined();
  });

  test('of equals it is who had the most, or the fewest, in the latest round in which they differed', () => {
    const rounds = [
      votes({ a: 9, b: 1 }),
      votes({ a: 2, b: 3 }),
      votes({ a: 4, b: 4 }),
      votes({ a: 5, b: 5 }),
    ];
    const tie = { between: ['a', 'b'], by: 'earlier rounds' };
    expect(firstTaken(['a', 'b'], 'most', rounds, lot)).toEqual({ taken: 'b', tie });
    expect(firstTaken(['a', 'b'], 'fewest', rounds, lot)).toEqual({ taken: 'a', tie });
  });

  test('those who were not foremost in a later round do not come back in an earlier one', () => {
    const rounds = [votes({ a: 2, b: 3, c: 0 }), votes({ a: 1, b: 1, c: 2 }), votes({ a: 4, b: 4, c: 4 })];
    expect(firstTaken(['a', 'b', 'c'], 'fewest', rounds, lot)).toEqual({
      taken: 'a',
      tie: { between: ['a', 'b', 'c'], by: 'earlier rounds' },
    });
  });

  test('where they never differed, the lot names who goes first, for better or worse', () => {
    const rounds = [votes({ a: 1, b: 1, c: 2 }), votes({ a: 4, b: 4, c: 4 })];
    expect(firstTaken(['a', 'b'], 'fewest', rounds, lot)).toMatchObject({ taken: 'b', tie: { by: 'lot' } });
    expect(firstTaken(['a', 'b'], 'most', rounds, lot)).toMatchObject({ taken: 'b', tie: { by: 'lot' } });
    expect(firstTaken(['a', 'b', 'c'], 'fewest', rounds, lot)).toEqual({
      taken: 'b',
      tie: { between: ['a', 'b', 'c'], by: 'lot' },
    });
  });
});
