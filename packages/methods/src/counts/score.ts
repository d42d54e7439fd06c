import Fraction from 'fraction.js';
import type { OptionId, Points, Ranking } from '../election.ts';
import { inGroups } from '../groups.ts';
import { middle, sumOf, type Spread } from './opinions/spread.ts';
import { RunningSpreads } from './opinions/runningSpreads.ts';
import type { RunningTally } from './running.ts';

export interface ScoreTally {
  readonly people: number;
  /** What each got, by how many people; who gave nothing gave 0. */
  readonly spreads: ReadonlyMap<OptionId, Spread>;
  readonly sums: ReadonlyMap<OptionId, Fraction>;
  readonly means: ReadonlyMap<OptionId, Fraction>;
  /** The point in the middle; between two middle ones, their average. */
  readonly medians: ReadonlyMap<OptionId, Fraction>;
}

/**
 * Score voting: what people give on average, or in the middle (Smith, *Range voting*, 2000). Who gives an option
 * nothing gives it 0, so a mean is over all who cast a ballot. Decimals are exact. Keeps up with a vote under way.
 */
export class RunningScores implements RunningTally<Points> {
  readonly #spreads: RunningSpreads;

  constructor(options: readonly OptionId[]) {
    this.#spreads = new RunningSpreads(options, 0);
  }

  add(ballot: Points, people = 1): void {
    this.#spreads.add(ballot, people);
  }

  remove(ballot: Points, people = 1): void {
    this.#spreads.remove(ballot, people);
  }

  get tally(): ScoreTally {
    const { people, spreads } = this.#spreads;
    const each = (value: (spread: Spread) => Fraction) =>
      new Map([...spreads].map(([id, spread]) => [id, value(spread)] as const));
    const sums = each(sumOf);
    return {
      people,
      spreads,
      sums,
      means: new Map([...sums].map(([id, sum]) => [id, people > 0 ? sum.div(people) : sum] as const)),
      medians: each(middle),
    };
  }
}

/** Best first by mean or median. Equal ones share a place: medians often are equal. */
export function scoreRanking(numbers: ReadonlyMap<OptionId, Fraction>): Ranking {
  const none = new Fraction(0);
  return inGroups([...numbers.keys()], (a, b) => (numbers.get(b) ?? none).compare(numbers.get(a) ?? none));
}
