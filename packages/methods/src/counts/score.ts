import Fraction from 'fraction.js';
import type { OptionId, Points, Ranking } from '../election.ts';
import { inGroups } from '../groups.ts';
import { Sum } from '../exact.ts';
import { middle } from '../opinions/spread.ts';
import { RunningSpreads } from '../opinions/runningSpreads.ts';
import type { RunningTally } from './running.ts';

/**
 * Score voting: what people give on average, or in the middle (Smith, *Range voting*, 2000). Who gives an option
 * nothing gives it 0, so a mean is over all who cast a ballot. Decimals are exact. Keeps up with a vote under way.
 */
export class RunningScores implements RunningTally<Points> {
  readonly #given: RunningSpreads;
  readonly #sums: ReadonlyMap<OptionId, Sum>;

  constructor(options: readonly OptionId[]) {
    this.#given = new RunningSpreads(options, 0);
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

  /** Ranks as the sums do, which are quicker to read. */
  get means(): ReadonlyMap<OptionId, Fraction> {
    const all = Math.max(this.people, 1);
    return new Map([...this.#sums].map(([id, sum]) => [id, sum.value.div(all)]));
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
