import { describe, expect, test } from 'vitest';
import { byLot, seated } from './tie.ts';

const ballots = { kind: 'approvals', cast: [{ ballot: ['a'], people: 1 }] } as const;
const lot = ['d', 'c', 'b', 'a'];

describe('seated', () => {
  test('fills the seats from the first group on', () => {
    expect(seated([['a'], ['b', 'c'], ['d']], { seats: 3, lot, ballots })).toEqual({
      winners: ['a', 'b', 'c'],
      ties: [],
    });
  });

  test('where a group does not fit, the lot takes from it, one by one, and says so', () => {
    expect(seated([['a', 'b', 'c'], ['d']], { seats: 2, lot, ballots })).toEqual({
      winners: ['c', 'b'],
      ties: [
        { between: ['a', 'b', 'c'], taken: 'c', by: 'lot' },
        { between: ['a', 'b'], taken: 'b', by: 'lot' },
      ],
    });
  });

  test('without a number of seats, all who are first win together', () => {
    expect(seated([['a', 'b'], ['c']], { lot, ballots })).toEqual({ winners: ['a', 'b'], ties: [] });
    expect(seated([], { lot, ballots })).toEqual({ winners: [], ties: [] });
  });

  test('where nobody gave anybody anything, nobody wins', () => {
    for (const cast of [[], [{ ballot: [], people: 3 }]]) {
      const blank = { kind: 'approvals', cast } as const;
      expect(seated([['a', 'b']], { seats: 1, lot, ballots: blank })).toEqual({ winners: [], ties: [] });
      expect(seated([['a', 'b']], { lot, ballots: blank })).toEqual({ winners: [], ties: [] });
    }
  });
});

test('byLot puts first who was drawn first', () => {
  expect(['a', 'b', 'c', 'd'].sort(byLot(lot))).toEqual(lot);
});
