import { expect, test } from 'vitest';
import { NotCountable } from '../count.ts';
import type { Cast, Ranking } from '../election.ts';
import { asPoints, budgetBallots, scoresOf, votesOf } from './scores.ts';

const said = (scores: ReadonlyMap<string, { toFraction(): string }>) =>
  Object.fromEntries([...scores].map(([id, score]) => [id, score.toFraction()]));

const rankings = (...ballots: readonly Ranking[]) => ({
  kind: 'rankings' as const,
  cast: ballots.map((ballot): Cast<Ranking> => ({ ballot, people: 1 })),
});

test('an option that nobody names has a score of 0', () => {
  const ballots = {
    kind: 'approvals' as const,
    cast: [
      { ballot: ['a', 'b'], people: 3 },
      { ballot: ['a'], people: 1 },
    ],
  };
  expect(said(scoresOf(ballots, ['a', 'b', 'c']))).toEqual({ a: '4', b: '3', c: '0' });
});

test('points of all are added, each as often as people gave them, without rounding', () => {
  const cast = [
    { ballot: new Map([['a', 0.1]]), people: 1 },
    { ballot: new Map([['a', 0.2], ['b', 5]]), people: 2 }, // prettier-ignore
  ];
  expect(said(scoresOf({ kind: 'points', cast }, ['a', 'b']))).toEqual({ a: '1/2', b: '10' });
});

test('who gives 0 points, or fewer, votes for nobody', () => {
  const cast = [
    { ballot: new Map(Object.entries({ a: 0, b: 2, c: -1 })), people: 2 },
    { ballot: new Map(Object.entries({ b: 1 })), people: 1 },
  ];
  expect(Object.fromEntries(votesOf({ kind: 'points', cast }))).toEqual({ b: 3 });
});

test('a ranking gives its last 1 point and each before it one more; whom it does not rank gets none', () => {
  const ballots = rankings([['c'], ['a'], ['b']], [['a']]);
  expect(said(scoresOf(ballots, ['a', 'b', 'c', 'd']))).toEqual({ a: '3', b: '1', c: '3', d: '0' });
});

test('equals of a ranking share the average of their places', () => {
  const [only] = asPoints(rankings([['a'], ['b', 'c'], ['d']]));
  expect(Object.fromEntries(only?.ballot ?? [])).toEqual({ a: 4, b: 2.5, c: 2.5, d: 1 });
});

test('grades and estimates divide no budget', () => {
  expect(() => budgetBallots({ kind: 'estimates', cast: [] })).toThrow(NotCountable);
  expect(() => budgetBallots({ kind: 'grades', grades: [], cast: [] })).toThrow(/not by grades/);
});
