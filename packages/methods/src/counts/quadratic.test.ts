import { expect, test } from 'vitest';
import { NotCountable } from '../count.ts';
import { tallyQuadratic } from './quadratic.ts';

const cast = (...ballots: Readonly<Record<string, number>>[]) =>
  ballots.map((votes) => ({ ballot: new Map(Object.entries(votes)), people: 1 }));

test('votes are added, and cost their square', () => {
  const tally = tallyQuadratic(['a', 'b'], cast({ a: 3 }, { a: -1, b: 2 }, { b: 2 }, {}), 9);
  expect(tally).toEqual({
    people: 4,
    rows: [
      { id: 'a', votes: 2, supporters: 1, opponents: 1 },
      { id: 'b', votes: 4, supporters: 2, opponents: 0 },
    ],
    ranking: [['b'], ['a']],
    mostSpent: 9,
  });
});

test('who spends more than the credits, or buys a part of a vote, is refused', () => {
  expect(() => tallyQuadratic(['a', 'b'], cast({ a: 3, b: 1 }), 9)).toThrow(
    new NotCountable('Somebody spent 10 credits; there are 9.'),
  );
  expect(() => tallyQuadratic(['a'], cast({ a: 1.5 }))).toThrow(NotCountable);
});
