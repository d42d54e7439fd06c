import Fraction from 'fraction.js';
import { NotCountable } from '../count.ts';
import type { Election, OptionId } from '../election.ts';
import { leastMultiple } from '../exact.ts';

/** What is divided, and what each option takes of it. */
export interface Means {
  readonly of: 'money' | 'seats';
  readonly limit: Fraction;
  /** Of every option. */
  readonly costs: ReadonlyMap<OptionId, Fraction>;
}

/**
 * A committee is a budget too: where no option has a cost, what is divided are the seats, and each option takes one.
 * Throws {@link NotCountable} when only some have a cost, when nobody said how much there is to divide, or for amounts
 * that cannot be counted (see {@link wholeUnits}).
 */
export function meansOf({ options, budget, seats }: Election): Means {
  if (budget === undefined && seats !== undefined && options.every(({ cost }) => cost === undefined)) {
    const one = new Fraction(1);
    return { of: 'seats', limit: new Fraction(seats), costs: new Map(options.map(({ id }) => [id, one])) };
  }
  if (budget === undefined) throw new NotCountable('Nobody said how large the budget is.');
  const costs = options.map(({ id, cost }) => {
    if (cost === undefined) throw new NotCountable(`Nobody said what "${id}" costs.`);
    return [id, cost] as const;
  });
  wholeUnits([budget, ...costs.map(([, cost]) => cost)]);
  return { of: 'money', limit: budget, costs: new Map(costs) };
}

/**
 * How many units make one of currency, so that all these amounts are whole numbers of units. Throws {@link NotCountable}
 * where that makes numbers of more than about 270 digits: results and the bounds of errors are ordinary numbers, which
 * end at 308, and some digits are for sums over all people.
 */
export function wholeUnits(amounts: readonly Fraction[]): bigint {
  let units = 1n;
  for (const { n, d } of amounts) {
    units = leastMultiple(units, d);
    if (units >= tooLarge || n * units >= tooLarge * d) throw new NotCountable(tooManyDigits);
  }
  if (amounts.some(({ n, d }) => n * units >= tooLarge * d)) throw new NotCountable(tooManyDigits);
  return units;
}

const tooLarge = 2n ** 900n;

const tooManyDigits = 'The amounts of money are so large, or so fine, that they cannot be counted.';
