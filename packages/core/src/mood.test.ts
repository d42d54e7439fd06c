import { expect, test } from 'vitest';
import { moodOf } from './mood.ts';

const chosenBy = (chosen: number, all: number) =>
  moodOf(
    [
      { value: 0, people: all - chosen },
      { value: 1, people: chosen },
    ],
    (4 * chosen * (all - chosen)) / all ** 2,
  );

test('where one chose or did not, a room is divided between one third and two thirds', () => {
  expect([10, 20, 30].map((chosen) => chosenBy(chosen, 30))).toEqual(['divided', 'divided', 'agree']);
  expect([9, 21].map((chosen) => chosenBy(chosen, 30))).toEqual([null, null]);
});

test('that nearly nobody chose it says nothing, that nearly all did is one mind', () => {
  expect([0, 3, 26, 27].map((chosen) => chosenBy(chosen, 30))).toEqual([null, null, null, 'agree']);
});

test('on a scale the division says it', () => {
  const spread = [
    { value: 1, people: 4 },
    { value: 4, people: 5 },
  ];
  expect([0, 0.24, 0.25, 0.59, 0.6, 1].map((division) => moodOf(spread, division))).toEqual([
    'agree',
    'agree',
    'differ',
    'differ',
    'divided',
    'divided',
  ]);
});

test('all on the lowest steps of a scale are of one mind', () => {
  const lowest = [
    { value: 0, people: 8 },
    { value: 1, people: 8 },
  ];
  expect(moodOf(lowest, 0.04)).toBe('agree');
});

test('nothing is said of what nobody weighed', () => {
  expect(moodOf([], null)).toBeNull();
  expect(moodOf([], 0)).toBeNull();
});
