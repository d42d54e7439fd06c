import type { ItemId } from '@kring/core';
import {
  cardsIn,
  clusterOf,
  lastOrder,
  stacks,
  topOf,
  topsIn,
  type Board,
  type Cluster,
  type ClusterId,
  type Place,
  groupedBy,
} from './board.ts';

/** Everything that can be done with cards and clusters, each as one board that becomes another. */

const put = (board: Board, places: Iterable<readonly [ItemId, Place]>): Board => ({
  ...board,
  cards: board.cards.withMutations((cards) => {
    for (const [item, place] of places) cards.set(item, place);
  }),
});

/** What moves when these cards are taken up: a card goes along with its top when both are taken. */
const taken = (board: Board, items: readonly ItemId[]): ItemId[] => {
  const all = new Set(items);
  return [...all].filter((item) => topOf(board, item) === item || !all.has(topOf(board, item)));
};

/** Lays cards in a cluster or the tray, before a card that is there or else at the end. Stacks stay together. */
export function place(
  board: Board,
  items: readonly ItemId[],
  cluster: ClusterId | null,
  before: ItemId | null = null,
): Board {
  const movers = taken(board, items);
  const moving = new Set(movers);
  const all = topsIn(board, cluster);
  const from = before === null ? -1 : all.indexOf(topOf(board, before));
  const anchor = from < 0 ? undefined : all.slice(from).find((item) => !moving.has(item));
  const others = all.filter((item) => !moving.has(item));
  const at = anchor === undefined ? others.length : others.indexOf(anchor);

  const orderOf = (item: ItemId | undefined) =>
    item === undefined ? undefined : board.cards.get(item)?.order;
  const orders = between(orderOf(others[at - 1]), orderOf(others[at]), movers.length);
  if (orders) return put(board, lined(movers, cluster, orders));
  const line = [...others.slice(0, at), ...movers, ...others.slice(at)];
  return put(board, lined(line, cluster, [...line.keys()]));
}

const lined = (items: readonly ItemId[], cluster: ClusterId | null, orders: readonly number[]) =>
  items.map((item, i) => [item, { in: cluster, order: orders[i] ?? i }] as const);

/** `count` rising numbers between two others; null when there is no room left between them. */
function between(low: number | undefined, high: number | undefined, count: number): number[] | null {
  const steps = Array.from({ length: count }, (_, i) => i + 1);
  if (low === undefined) return steps.map((step) => (high ?? 0) - (count + 1) + step);
  if (high === undefined) return steps.map((step) => low + step);
  const orders = steps.map((step) => low + ((high - low) * step) / (count + 1));
  const rises = [low, ...orders, high].every((order, i, line) => i === 0 || order > (line[i - 1] ?? order));
  return rises ? orders : null;
}

/** A new cluster with these cards. Its colour is the first that no other has. */
export function create(
  board: Board,
  cluster: Pick<Cluster, 'id' | 'name' | 'x' | 'y'>,
  items: readonly ItemId[],
): Board {
  const others = [...board.clusters.values()];
  const hues = new Set(others.map(({ hue }) => hue));
  let hue = 0;
  while (hues.has(hue)) hue += 1;
  const clusters = board.clusters.set(cluster.id, { ...cluster, hue, order: lastOrder(others) + 1 });
  return place({ ...board, clusters }, items, cluster.id);
}

/** Clears a cluster away; its cards go elsewhere together. */
export function dissolve(board: Board, cluster: ClusterId, into: ClusterId | null): Board {
  const moved = place(board, cardsIn(board, cluster), into);
  return { ...moved, clusters: moved.clusters.delete(cluster) };
}

/** Lays cards, with whatever is under them, in the stack of another. */
export function stack(board: Board, items: readonly ItemId[], leader: ItemId): Board {
  const top = topOf(board, leader);
  const under = stacks(board);
  const there = new Set([top, ...(under.get(top) ?? [])]);
  const added = [...new Set(items.flatMap((item) => [item, ...(under.get(item) ?? [])]))].filter(
    (item) => !there.has(item),
  );
  const last = lastOrder([...there].flatMap((item) => (item === top ? [] : (board.cards.get(item) ?? []))));
  return put(
    board,
    added.map((item, i) => [item, { under: top, order: last + 1 + i }]),
  );
}

/** Takes cards out of their stack, and apart the stacks they are on top of; they come to lie after its top. */
export function unstack(board: Board, items: readonly ItemId[]): Board {
  const under = stacks(board);
  const freed = [...new Set(items.flatMap((item) => under.get(item) ?? item))].filter(
    (item) => topOf(board, item) !== item,
  );
  return [...groupedBy(freed, (item) => topOf(board, item))].reduce((next, [top, loose]) => {
    const cluster = clusterOf(next, top);
    const line = topsIn(next, cluster);
    return place(next, loose, cluster, line[line.indexOf(top) + 1] ?? null);
  }, board);
}
