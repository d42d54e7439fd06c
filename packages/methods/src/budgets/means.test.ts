import Fraction from 'fraction.js';
import { expect, test } from 'vitest';
import type { Election } from '../election.ts';
import { meansOf } from './means.ts';

const election = (more: Partial<Election>): Election => ({
  options: [
    { id: 'a', name: '' },
    { id: 'b', name: '' },
  ],
  ballots: { kind: 'approvals', cast: [] },
  lot: ['a', 'b'],
  ...more,
});

test('seats are a budget of which each takes one', () => {
  const means = meansOf(election({ seats: 1 }));
  expect(means.of).toBe('seats');
  expect(means.limit.equals(1)).toBe(true);
  expect([...means.costs.values()].map(Number)).toEqual([1, 1]);
});

test('a budget of which not every option says what it takes cannot be divided', () => {
  const options = [
    { id: 'a', name: '', cost: new Fraction(5) },
    { id: 'b', name: '' },
  ];
  expect(() => meansOf(election({ options, budget: new Fraction(9) }))).toThrow(
    'Nobody said what "b" costs.',
  );
  expect(() => meansOf(election({ options, seats: 1 }))).toThrow('Nobody said how large the budget is.');
  expect(() => meansOf(election({}))).toThrow('Nobody said how large the budget is.');
});
