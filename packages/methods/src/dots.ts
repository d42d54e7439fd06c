import type { ItemId } from '@kring/core';
import { ranked } from './ranking.ts';

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
  const counts = new Map(items.map((id) => [id, { id, dots: 0, people: 0 }]));
  let ballots = 0;
  let blank = 0;
  for (const ballot of cast) {
    let given = 0;
    for (const [id, dots] of Object.entries(ballot)) {
      const count = counts.get(id);
      if (!count || dots <= 0) continue;
      count.dots += dots;
      count.people += 1;
      given += dots;
    }
    if (given > 0) ballots += 1;
    else blank += 1;
  }
  const rows = ranked([...counts.values()], ({ dots }) => dots);
  return { ballots, blank, rows: rows.map(({ entry, rank, tied }) => ({ ...entry, rank, tied })) };
}
