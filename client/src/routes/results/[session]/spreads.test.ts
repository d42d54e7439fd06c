import { expect, test } from 'vitest';
import { figure, type ReportedCount, type ReportedOption } from '@kring/core';
import { dotsIn, isChoice, legendOf, partsOf, shortened, stepsOf } from './spreads.ts';

const row = (spread: ReportedOption['spread'], before: ReportedOption['before'] = null): ReportedOption => ({
  ...{ id: 'a', label: { nl: 'A' }, lang: 'nl', redacted: false, rank: 1, tied: false, value: 1, said: {} },
  ...{ answers: 1, people: 1, spread, division: 0, cost: null, won: null, why: {}, before, lineage: [] },
});

const countOf = (rows: readonly ReportedOption[], steps: ReportedCount['steps'] = []): ReportedCount => ({
  ...{ kind: 'count', question: {}, rule: { name: 'approval', says: {} }, ballots: 1, blank: 0, measure: {} },
  ...{ steps, money: null, rows, splits: [], notes: [] },
});

const given = (...values: readonly number[]) => values.map((value) => ({ value, people: 2 }));
const steps = (count: ReportedCount) =>
  stepsOf(
    count,
    ({ nl = '' }) => nl,
    (value) => figure('nl', value),
  );

test('who could only choose or not gave 0 or 1, now and before', () => {
  expect(isChoice(countOf([row(given(0, 1))]))).toBe(true);
  expect(isChoice(countOf([row(given(0, 1), given(2))]))).toBe(false);
});

test('values go from the lowest to the highest, with their names, and those below 0 are against', () => {
  const count = countOf([row(given(-2, 0, 4), given(2))], [{ value: 4, name: { nl: 'Top' } }]);
  expect(steps(count)).toEqual([
    { value: -2, label: '-2', strength: -1 },
    { value: 0, label: '0', strength: 0 },
    { value: 2, label: '2', strength: 0.5 },
    { value: 4, label: 'Top', strength: 1 },
  ]);
  expect(partsOf(given(0, 4), steps(count)).map(({ people }) => people)).toEqual([0, 2, 0, 2]);
});

test('of many values without a name the legend has the two ends', () => {
  const count = countOf([row(given(0, 1, 2, 3, 4, 5, 6, 7, 8))]);
  expect(legendOf(count, steps(count)).map(({ value }) => value)).toEqual([0, 8]);
});

test('a long name is cut in a sentence, between letters', () => {
  expect(shortened('een\n  twee', 20)).toBe('een twee');
  expect(shortened('🌳🌳🌳🌳', 3)).toBe('🌳🌳🌳…');
});

test('how many dots there were is each number times who gave it', () => {
  expect(dotsIn(given(0, 1, 2))).toBe(6);
  expect(dotsIn([])).toBe(0);
});
