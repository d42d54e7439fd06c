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

test('more than a number holds exactly is refused, whatever the order in which it comes', () => {
  const many = (a: number, people: number) => ({ ballot: new Map([['a', a]]), people });
  const largest = Number.MAX_SAFE_INTEGER;
  expect(() => tallyQuadratic(['a'], [many(1, largest), many(1, 1)])).toThrow(
    new NotCountable('a got more votes than can be counted exactly.'),
  );
  for (const cast of [
    [many(1, largest), many(3, largest), many(-1, largest), many(-3, largest), many(1, 1)],
    [many(1, 1), many(-3, largest), many(1, largest), many(3, largest), many(-1, largest)],
  ]) {
    expect(tallyQuadratic(['a'], cast).rows[0]?.votes).toBe(1);
  }
  expect(() => tallyQuadratic(['a'], [many(2 ** 27, 1)])).toThrow(
    new NotCountable('Somebody spent more credits than can be counted exactly.'),
  );
});
