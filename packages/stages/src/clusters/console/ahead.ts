import type { ItemId } from '@kring/core';
import type { BoardCard, BoardModel, CardEntries, ClusterEntries } from '../model.ts';
import { findCard } from '../model.ts';
import type { CardView, ClusterView } from '../views.ts';

/**
 * What a command will probably do to the board, shown while its answer is on the way. It need not be exact: the
 * document has the last word.
 */
export interface Ahead {
  readonly cards: ReadonlyMap<ItemId, Partial<Pick<CardView, 'cluster' | 'order' | 'leader'>>>;
  /** null: gone. */
  readonly clusters: ReadonlyMap<string, ClusterView | Partial<ClusterView> | null>;
}

const nothing = new Map<never, never>();

/** The entries as they would be. Gives the same maps back when there is nothing ahead. */
export function withAhead(
  clusters: ClusterEntries,
  cards: CardEntries,
  all: readonly Ahead[],
): { readonly clusters: ClusterEntries; readonly cards: CardEntries } {
  if (all.length === 0) return { clusters, cards };
  const laid = new Map(cards);
  const islands = new Map(clusters);
  for (const ahead of all) {
    for (const [id, change] of ahead.cards) {
      const view = laid.get(id);
      if (view) laid.set(id, { ...view, ...change });
    }
    for (const [id, change] of ahead.clusters) {
      if (change === null) islands.delete(id);
      else {
        const view = { ...islands.get(id), ...change };
        if (isWhole(view)) islands.set(id, view);
      }
    }
  }
  return { clusters: islands, cards: laid };
}

const isWhole = (view: Partial<ClusterView>): view is ClusterView =>
  view.name !== undefined && view.x !== undefined;

const lineOf = (model: BoardModel, cluster: string | null): readonly BoardCard[] =>
  cluster === null ? model.tray : (model.islands.find(({ id }) => id === cluster)?.cards ?? []);

/** The cards that move when these are taken: what lies under a card that is taken goes along by itself. */
function movers(model: BoardModel, items: readonly ItemId[]): ItemId[] {
  const all = new Set(items);
  return [...all].filter((id) => {
    const top = findCard(model, id)?.top.id;
    return top === id || (top !== undefined && !all.has(top));
  });
}

export function moveAhead(
  model: BoardModel,
  items: readonly ItemId[],
  cluster: string | null,
  before: ItemId | null = null,
): Ahead {
  const taken = movers(model, items);
  const moving = new Set(taken);
  const all = lineOf(model, cluster);
  const from = before === null ? -1 : all.findIndex(({ id }) => id === before);
  const anchor = from < 0 ? undefined : all.slice(from).find(({ id }) => !moving.has(id));
  const others = all.filter(({ id }) => !moving.has(id));
  const at = anchor ? others.indexOf(anchor) : others.length;
  const high = others[at]?.view.order;
  const low = others[at - 1]?.view.order ?? (high ?? 0) - taken.length - 1;
  const step = high === undefined ? 1 : (high - low) / (taken.length + 1);
  return {
    clusters: nothing,
    cards: new Map(taken.map((id, i) => [id, { cluster, leader: null, order: low + step * (i + 1) }])),
  };
}

export function stackAhead(model: BoardModel, items: readonly ItemId[], leader: ItemId): Ahead {
  const found = findCard(model, leader);
  if (!found) return { cards: nothing, clusters: nothing };
  const { top } = found;
  const moved = items.flatMap((id) => {
    const one = findCard(model, id);
    return one && one.top.id !== top.id ? [one.card.id, ...one.card.under.map((under) => under.id)] : [];
  });
  const last = top.under.at(-1)?.view.order ?? -1;
  return {
    clusters: nothing,
    cards: new Map(
      moved.map((id, i) => [id, { leader: top.id, cluster: top.view.cluster, order: last + 1 + i }]),
    ),
  };
}

/** A new cluster under a name of its own, until the real one comes. */
export function createAhead(
  model: BoardModel,
  provisional: string,
  items: readonly ItemId[],
  { name, x, y }: Pick<ClusterView, 'name' | 'x' | 'y'>,
): Ahead {
  const hues = new Set(model.islands.map(({ hue }) => hue));
  let hue = 0;
  while (hues.has(hue)) hue += 1;
  return {
    cards: moveAhead(model, items, provisional).cards,
    clusters: new Map([[provisional, { name, hue, x, y, order: Number.MAX_SAFE_INTEGER }]]),
  };
}

/** A cluster goes and its cards lie elsewhere. */
export function dissolveAhead(model: BoardModel, cluster: string, into: string | null): Ahead {
  const cards = lineOf(model, cluster).map(({ id }) => id);
  return { cards: moveAhead(model, cards, into).cards, clusters: new Map([[cluster, null]]) };
}

export const changeAhead = (cluster: string, change: Partial<ClusterView>): Ahead => ({
  cards: nothing,
  clusters: new Map([[cluster, change]]),
});
