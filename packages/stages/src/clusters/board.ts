import { langs, type ItemId, type Text } from '@kring/core';
import { Map } from 'immutable';

/** The board: clusters that lie somewhere on it, and for every card its place. */

export type ClusterId = string;

export interface Cluster {
  readonly id: ClusterId;
  readonly name: Text;
  /** Which of the palette's colours; it may be above the last, then they come round again. */
  readonly hue: number;
  /** Where it lies, in board units, the same for everyone. */
  readonly x: number;
  readonly y: number;
  readonly order: number;
}

/**
 * Where a card is: in a cluster or the tray (`null`), or in a stack under another card, whose place it then shares.
 * The card on top of a stack is never in a stack itself.
 */
export type Place =
  | { readonly in: ClusterId | null; readonly order: number }
  | { readonly under: ItemId; readonly order: number };

export interface Board {
  readonly clusters: Map<ClusterId, Cluster>;
  /** Every item has a place. */
  readonly cards: Map<ItemId, Place>;
}

export const emptyBoard: Board = { clusters: Map(), cards: Map() };

/** The board with new cards at the end of the tray. */
export function withCards(board: Board, items: readonly ItemId[]): Board {
  let last = lastOrder([...board.cards.values()]);
  const cards = board.cards.withMutations((all) => {
    for (const item of items) if (!all.has(item)) all.set(item, { in: null, order: ++last });
  });
  return { ...board, cards };
}

export const lastOrder = (ordered: readonly { readonly order: number }[]): number =>
  ordered.reduce((last, { order }) => Math.max(last, order), -1);

/** The cluster or tray that a card is in, also when it lies in a stack. */
export function clusterOf(board: Board, item: ItemId): ClusterId | null {
  const place = board.cards.get(item);
  if (!place) return null;
  return 'under' in place ? clusterOf(board, place.under) : place.in;
}

/** The card on top of this one's stack: itself when it is in none. */
export function topOf(board: Board, item: ItemId): ItemId {
  const place = board.cards.get(item);
  return place && 'under' in place ? place.under : item;
}

/** Ties, which an undo can leave, are broken by id: everyone sees the same order. */
export const byOrder = (
  [a, { order: first }]: readonly [ItemId, Place],
  [b, { order: second }]: readonly [ItemId, Place],
): number => first - second || (a < b ? -1 : 1);

const inOrder = (board: Board, holds: (place: Place) => boolean): ItemId[] =>
  [...board.cards]
    .filter(([, place]) => holds(place))
    .sort(byOrder)
    .map(([item]) => item);

/** The cards of a cluster or the tray, without those further down in stacks. */
export const topsIn = (board: Board, cluster: ClusterId | null): ItemId[] =>
  inOrder(board, (place) => 'in' in place && place.in === cluster);

/** Every card in a cluster or the tray, each stack from its top down. */
export function cardsIn(board: Board, cluster: ClusterId | null): ItemId[] {
  const under = stacks(board);
  return topsIn(board, cluster).flatMap((top) => [top, ...(under.get(top) ?? [])]);
}

/** Cards by what `key` says of each. `Map.groupBy` is younger than the phones that Kring is for. */
export function groupedBy(
  items: readonly ItemId[],
  key: (item: ItemId) => ItemId,
): ReadonlyMap<ItemId, readonly ItemId[]> {
  const groups = new globalThis.Map<ItemId, ItemId[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

/** The cards under each card that has any. */
export const stacks = (board: Board): ReadonlyMap<ItemId, readonly ItemId[]> =>
  groupedBy(
    inOrder(board, (place) => 'under' in place),
    (item) => topOf(board, item),
  );

/** Clusters in their order. */
export const clustersOf = (board: Board): Cluster[] =>
  [...board.clusters.values()].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));

/** A card or a cluster. */
export type Part = { readonly card: ItemId } | { readonly cluster: ClusterId };

/** A card whose place cannot be: the cluster that is to hold it is gone, or the card above it is itself in a stack. */
export interface Misplaced {
  readonly card: ItemId;
  readonly holder: Part;
}

export const misplaced = (board: Board): Misplaced[] =>
  [...board.cards].flatMap(([card, place]): Misplaced[] => {
    if ('in' in place) {
      const { in: cluster } = place;
      return cluster === null || board.clusters.has(cluster) ? [] : [{ card, holder: { cluster } }];
    }
    const top = board.cards.get(place.under);
    return top && 'in' in top ? [] : [{ card, holder: { card: place.under } }];
  });

export function samePlace(a: Place, b: Place): boolean {
  if (a.order !== b.order) return false;
  return 'in' in a ? 'in' in b && a.in === b.in : 'under' in b && a.under === b.under;
}

export function sameCluster(a: Cluster | null, b: Cluster | null): boolean {
  if (a === null || b === null) return a === b;
  const keys = ['id', 'hue', 'x', 'y', 'order'] as const;
  return keys.every((key) => a[key] === b[key]) && langs.every((lang) => a.name[lang] === b.name[lang]);
}
