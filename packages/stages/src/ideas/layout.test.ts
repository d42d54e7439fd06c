import { expect, test } from 'vitest';
import { lookByAge, stepsOf } from './layout.ts';

test('the newest idea is the largest, unless it is long', () => {
  expect(lookByAge(60, 0).size).toBe('l');
  expect(lookByAge(60, 1).size).toBe('m');
  expect(lookByAge(150, 0).size).toBe('m');
  expect(lookByAge(900, 0).size).toBe('s');
});

test('only while ideas come do the newest have a place of their own, and only when they are many', () => {
  expect(stepsOf(0, true).map(({ newest }) => newest)).toEqual([false, false, false, true]);
  expect(stepsOf(0, false).some(({ newest }) => newest)).toBe(false);
  expect(stepsOf(3, true).some(({ newest }) => newest)).toBe(false);
});

test('columns of the stage side by side have one column of cards each', () => {
  for (const columns of [2, 3, 4])
    expect(stepsOf(columns, true).every((step) => step.columns === 1)).toBe(true);
  expect(stepsOf(6, true)[0]?.columns).toBe(2);
});
