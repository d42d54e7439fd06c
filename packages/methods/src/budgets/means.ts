import Fraction from 'fraction.js';
import { NotCountable } from '../count.ts';
import type { Election, OptionId } from '../election.ts';

/** What is divided, and what each option takes of it. */
export interface Means {
  readonly of: 'money' | 'seats';
  readonly limit: Fraction;
  /** Of every option. */
  readonly costs: ReadonlyMap<OptionId, Fraction>;
}

/**
 * A committee is a budget too: where no option has a cost, what is divided are the seats, and each option takes one.
 * Throws {@link NotCountable} when only some have a cost, or when nobody said how much there is to divide.
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
  return { of: 'money', limit: budget, costs: new Map(costs) };
}
