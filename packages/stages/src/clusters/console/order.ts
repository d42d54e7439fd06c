import type { ItemId } from '@kring/core';

/** Which way cards are carried among the cards of their island: `up` and `down` are a row. */
export type Way = 'up' | 'down' | 'left' | 'right' | 'first' | 'last';

export interface Spot {
  /** They come to lie before this card; null is at the end. */
  readonly before: ItemId | null;
  /** Where the first of them then lies, from 1. */
  readonly place: number;
}

/**
 * Where cards come to lie that are carried one step along the `line` of their island, which has so many `columns`.
 * They stay together, and at an edge they stay where they are.
 */
export function carried(
  line: readonly ItemId[],
  hand: ReadonlySet<ItemId>,
  way: Way,
  columns: number,
): Spot | null {
  const from = line.findIndex((id) => hand.has(id));
  if (from < 0) return null;
  const others = line.filter((id) => !hand.has(id));
  const steps = {
    up: -columns,
    down: columns,
    left: -1,
    right: 1,
    first: -line.length,
    last: line.length,
  } satisfies Record<Way, number>;
  const at = Math.min(Math.max(from + steps[way], 0), others.length);
  return { before: others[at] ?? null, place: at + 1 };
}
