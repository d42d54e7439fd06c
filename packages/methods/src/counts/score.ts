import Fraction from 'fraction.js';
import type { OptionId, Points, Ranking } from '../election.ts';
import { inGroups } from '../groups.ts';
import { Sum } from '../exact.ts';
import { middle, peopleIn } from '../opinions/spread.ts';
import { RunningSpreads } from '../opinions/runningSpreads.ts';
import type { RunningTally } from './running.ts';

/**
 * Score voting: what people give on average, or in the middle (Smith, *Range voting*, 2000). By `zero`, who gives an
 * option nothing gives it 0, so a mean is over all who cast a ballot; by `excluded`, it is over those who gave it
 * something, be it 0, and 0 where nobody did. Decimals are exact. Keeps up with a vote under way.
 */
export class RunningScores implements RunningTally<Points> {
  readonly #given: RunningSpreads;
  readonly #sums: ReadonlyMap<OptionId, Sum>;

  constructor(options: readonly OptionId[], blanks: 'zero' | 'excluded' = 'zero') {
    this.#given = new RunningSpreads(options, blanks === 'zero' ? 0 : undefined);
    this.#sums = new Map(options.map((id) => [id, new Sum()]));
  }

  add(ballot: Points, people = 1): void {
    for (const [id, points] of ballot) this.#sums.get(id)?.add(points, people);
    this.#given.add(ballot, people);
  }

  remove(ballot: Points, people = 1): void {
    this.add(ballot, -people);
  }

  /** How many cast a ballot. */
  get people(): number {
    return this.#given.people;
  }

  /** What each got, in the order of the ballot. */
  get sums(): ReadonlyMap<OptionId, Fraction> {
    return new Map([...this.#sums].map(([id, sum]) => [id, sum.value]));
  }

  get means(): ReadonlyMap<OptionId, Fraction> {
    const { spreads } = this.#given;
    const givers = (id: OptionId) => Math.max(peopleIn(spreads.get(id) ?? []), 1);
    return new Map([...this.#sums].map(([id, sum]) => [id, sum.value.div(givers(id))]));
  }

  /** The point in the middle; between two middle ones, their average. */
  get medians(): ReadonlyMap<OptionId, Fraction> {
    return new Map([...this.#given.spreads].map(([id, spread]) => [id, middle(spread)]));
  }
}

/** Best first by mean or median. Equal ones share a place: medians often are equal. */
export function scoreRanking(numbers: ReadonlyMap<OptionId, Fraction>): Ranking {
  const none = new Fraction(0);
  return inGroups([...numbers.keys()], (a, b) => (numbers.get(b) ?? none).compare(numbers.get(a) ?? none));
}
