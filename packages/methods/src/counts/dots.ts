import type { ItemId } from '@kring/core';
import { ranked } from '../ranking.ts';
import type { RunningTally } from './running.ts';

/** One person's dots, by item. An empty one is blank: its owner abstained. */
export type DotBallot = Readonly<Record<ItemId, number>>;

export interface DotCount {
  readonly id: ItemId;
  readonly dots: number;
  /** How many people gave it at least one dot. */
  readonly people: number;
  readonly rank: number;
  readonly tied: boolean;
}

export interface DotTally {
  /** Ballots with at least one dot. */
  readonly ballots: number;
  /** Ballots without any. */
  readonly blank: number;
  /** Every item once, most dots first. The number of people breaks no tie: a dot is a dot. */
  readonly rows: readonly DotCount[];
}

/**
 * Counts dots ("dotmocracy", cumulative voting with few votes). The order of the ballots has no influence. Whether
 * a ballot keeps the rules was settled when it was accepted; dots on anything but `items` count for nothing.
 */
export function tallyDots(items: readonly ItemId[], cast: Iterable<DotBallot>): DotTally {
  const running = new RunningDots(items);
  for (const ballot of cast) running.add(ballot);
  return running.tally;
}

/** {@link tallyDots} that keeps up with a vote under way. Dots are whole numbers. */
export class RunningDots implements RunningTally<DotBallot> {
  readonly #counts: ReadonlyMap<ItemId, { readonly id: ItemId; dots: number; people: number }>;
  #ballots = 0;
  #blank = 0;

  constructor(items: readonly ItemId[]) {
    this.#counts = new Map(items.map((id) => [id, { id, dots: 0, people: 0 }]));
  }

  add(ballot: DotBallot, people = 1): void {
    let given = 0;
    for (const [id, dots] of Object.entries(ballot)) {
      const count = this.#counts.get(id);
      if (!count || dots <= 0) continue;
      count.dots += dots * people;
      count.people += people;
      given += dots;
    }
    if (given > 0) this.#ballots += people;
    else this.#blank += people;
  }

  remove(ballot: DotBallot, people = 1): void {
    this.add(ballot, -people);
  }

  get tally(): DotTally {
    const rows = ranked([...this.#counts.values()], ({ dots }) => dots);
    return {
      ballots: this.#ballots,
      blank: this.#blank,
      rows: rows.map(({ entry, rank, tied }) => ({ ...entry, rank, tied })),
    };
  }
}
