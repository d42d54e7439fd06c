import { describe, expect, test } from 'vitest';
import { byLot, seated } from './tie.ts';

const lot = ['d', 'c', 'b', 'a'];

describe('seated', () => {
  test('fills the seats from the first group on', () => {
    expect(seated([['a'], ['b', 'c'], ['d']], { seats: 3, lot })).toEqual({
      winners: ['a', 'b', 'c'],
      ties: [],
    });
  });

  test('where a group does not fit, the lot takes from it, one by one, and says so', () => {
    expect(seated([['a', 'b', 'c'], ['d']], { seats: 2, lot })).toEqual({
      winners: ['c', 'b'],
      ties: [
        { between: ['a', 'b', 'c'], taken: 'c', by: 'lot' },
        { between: ['a', 'b'], taken: 'b', by: 'lot' },
      ],
    });
  });

  test('without a number of seats, all who are first win together', () => {
    expect(seated([['a', 'b'], ['c']], { lot })).toEqual({ winners: ['a', 'b'], ties: [] });
    expect(seated([], { lot })).toEqual({ winners: [], ties: [] });
  });
});

test('byLot puts first who was drawn first', () => {
  expect(['a', 'b', 'c', 'd'].sort(byLot(lot))).toEqual(lot);
});
