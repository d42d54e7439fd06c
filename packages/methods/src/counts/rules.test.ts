import Fraction from 'fraction.js';
import { expect, test } from 'vitest';
import { election } from '../../test/arbitrary.ts';
import { NotCountable } from '../count.ts';
import type { Ballots } from '../election.ts';
import { countRules } from './rules.ts';

const count = (name: string, ballots: Ballots, more: { seats?: number; credits?: number } = {}) =>
  countRules.find((rule) => rule.name === name)?.count({ ...election(ballots), ...more });

const approvals: Ballots = {
  kind: 'approvals',
  cast: [
    { ballot: ['a', 'c'], people: 2 },
    { ballot: ['c', 'd', 'b'], people: 2 },
  ],
};

test('seats are filled from the top, and the lot that decided is told', () => {
  expect(count('approval', approvals, { seats: 2 })).toMatchObject({
    winners: ['c', 'a'],
    ranking: [['c'], ['a', 'b', 'd']],
    ties: [{ between: ['a', 'b', 'd'], taken: 'a', by: 'lot' }],
  });
});

test('where nobody said how many win, it is the first, and no tie has to be broken', () => {
  expect(count('approval', approvals)).toMatchObject({ winners: ['c'], ties: [] });
});

test('the result tells how many approve', () => {
  const people = new Map([
    ['a', 2],
    ['b', 2],
    ['c', 4],
    ['d', 2],
  ]);
  expect(count('approval', approvals)?.trace).toEqual({ kind: 'approval', people: 4, approvals: people });
});

const points = (...ballots: Readonly<Record<string, number>>[]): Ballots => ({
  kind: 'points',
  cast: ballots.map((given) => ({ ballot: new Map(Object.entries(given)), people: 1 })),
});

test('dots that are halved, or below 0, cannot be counted', () => {
  expect(() => count('dots', points({ a: 0.5 }))).toThrow(
    new NotCountable('Somebody gave a 0.5 dots; dots are whole.'),
  );
  expect(() => count('dots', points({ a: -1 }))).toThrow(
    new NotCountable('Somebody gave a -1 dots; nobody can take dots away.'),
  );
  expect(count('dots', points({ a: 2 }, { a: 1, b: 2 }))?.winners).toEqual(['a']);
});

test('more dots than a number holds exactly are refused', () => {
  const largest = Number.MAX_SAFE_INTEGER;
  expect(count('dots', points({ a: largest }))?.winners).toEqual(['a']);
  for (const ballots of [points({ a: largest }, { a: 1 }), points({ a: 1e300 })]) {
    expect(() => count('dots', ballots)).toThrow(
      new NotCountable('a got more dots than can be counted exactly.'),
    );
  }
});

test('quadratic votes are held to the credits of the election, where it has any', () => {
  const bought = points({ a: 3 }, { b: 2, c: -1 });
  expect(count('quadratic', bought)?.trace).toMatchObject({ mostSpent: 9 });
  expect(count('quadratic', bought, { credits: 9 })?.ranking).toEqual([['a'], ['b'], ['d'], ['c']]);
  expect(() => count('quadratic', bought, { credits: 8 })).toThrow('Somebody spent 9 credits; there are 8.');
});

test('an estimate chooses nothing', () => {
  const cast = [
    { ballot: 10, people: 1 },
    { ballot: 30, people: 2 },
  ];
  expect(count('estimate', { kind: 'estimates', cast })).toMatchObject({
    winners: [],
    ranking: [['a', 'b', 'c', 'd']],
    trace: { kind: 'estimate', median: new Fraction(30) },
  });
  expect(() => count('estimate', { kind: 'estimates', cast: [] })).toThrow('Nobody estimated anything.');
});

test('every proposal that is carried wins', () => {
  const grades = ['none', 'one', 'two', 'three', 'four', 'five'];
  const { cast } = points({ a: 5, b: 3, c: 2 }, { a: 3, b: 5, c: 5 });
  const hands = { kind: 'grades', grades, cast } as Ballots;
  expect(count('fist-to-five', hands, { seats: 1 })).toMatchObject({
    winners: ['a', 'b'],
    ranking: [['a', 'b'], ['c'], ['d']],
    ties: [],
  });
});

test('a proposal is ready when nobody objects; a concern stops nothing, and no answer is none', () => {
  const asked = (...given: readonly number[]) =>
    count('consent', {
      kind: 'grades',
      grades: ['objection', 'concern', 'consent'],
      cast: [...given.map((grade) => new Map([['a', grade]])), new Map()].map((ballot) => ({
        ballot,
        people: 1,
      })),
    })?.winners;
  expect(asked(2, 2, 1)).toEqual(['a']);
  expect(asked(2, 2, 2, 2, 2, 0)).toEqual([]);
  expect(asked()).toEqual([]);
});

test('a distribution counts the steps, and chooses nothing', () => {
  const grades = ['1', '2', '3'];
  const cast = [
    { ballot: new Map([['a', 2]]), people: 4 },
    { ballot: new Map([['a', 0]]), people: 1 },
    { ballot: new Map<string, number>(), people: 3 },
  ];
  expect(count('distribution', { kind: 'grades', grades, cast })).toMatchObject({
    winners: [],
    ranking: [['a', 'b', 'c', 'd']],
    trace: {
      kind: 'distribution',
      steps: grades,
      counts: new Map([
        ['a', [1, 0, 4]],
        ['b', [0, 0, 0]],
        ['c', [0, 0, 0]],
        ['d', [0, 0, 0]],
      ]),
    },
  });
});
