import Fraction from 'fraction.js';
import { expect, test } from 'vitest';
import { NotCountable } from '../count.ts';
import type { Election } from '../election.ts';
import { rules } from '../rules.ts';
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

test('amounts that ordinary numbers cannot bound are refused, by every rule that divides a budget', () => {
  const huge = new Fraction(10n ** 300n);
  const costing = (budget: Fraction, ...costs: readonly Fraction[]) =>
    election({ budget, options: costs.map((cost, at) => ({ id: 'ab'[at] ?? '', name: '', cost })) });
  const [one, two] = [new Fraction(1), new Fraction(2)];
  const refused = [
    costing(huge, one, two),
    costing(one, huge, two),
    costing(one, one.div(huge), two),
    costing(one.div(huge), one.div(huge), one.div(huge)),
    // Neither of the two is so fine, but both together are.
    costing(one, new Fraction(1n, 10n ** 150n), new Fraction(1n, 10n ** 150n + 1n)),
    costing(new Fraction(10n ** 150n), new Fraction(1n, 10n ** 150n), two),
  ];
  const dividing = rules.filter(({ needs }) => needs === 'budget');
  expect(dividing.length).toBeGreaterThan(30);
  for (const one of refused) {
    for (const { count } of dividing) {
      expect(() => count(one)).toThrow(
        new NotCountable('The amounts of money are so large, or so fine, that they cannot be counted.'),
      );
    }
  }
  const large = new Fraction(10n ** 250n);
  for (const { count } of dividing)
    expect(count(costing(large, large, large)).budget?.equals(large)).toBe(true);
});
