import type { ItemId, Text } from '@kring/core';
import type { ClusterId } from './board.ts';
import type { CardView, ClusterView } from './views.ts';

/** The published entries of a clusters stage, put together as a board to look at. */

export type ClusterEntries = ReadonlyMap<ClusterId, ClusterView>;
export type CardEntries = ReadonlyMap<ItemId, CardView>;

export interface BoardCard {
  readonly id: ItemId;
  readonly view: CardView;
  /** The near-duplicates that lie under it. */
  readonly under: readonly BoardCard[];
}

export interface Island {
  readonly id: ClusterId;
  readonly name: Text;
  readonly hue: number;
  readonly x: number;
  readonly y: number;
  /** Its place in the order, from 1: what a cluster without a name is called by. */
  readonly ordinal: number;
  /** The cards that lie on top. */
  readonly cards: readonly BoardCard[];
  /** All its ideas, those in stacks too. */
  readonly count: number;
}

export interface BoardModel {
  readonly islands: readonly Island[];
  readonly tray: readonly BoardCard[];
  readonly trayCount: number;
  readonly total: number;
}

type Ordered = readonly [id: string, entry: { readonly order: number }];
const byOrder = ([a, first]: Ordered, [b, second]: Ordered) => first.order - second.order || (a < b ? -1 : 1);

const none: readonly BoardCard[] = [];
const kept = new WeakMap<CardView, BoardCard>();

/** The same object for the same entry, so that a view draws anew only what changed. */
function bare(id: ItemId, view: CardView): BoardCard {
  const card = kept.get(view) ?? { id, view, under: none };
  kept.set(view, card);
  return card;
}

const countOf = (cards: readonly BoardCard[]): number =>
  cards.reduce((sum, { under }) => sum + 1 + under.length, 0);

export function boardModel(clusters: ClusterEntries, cards: CardEntries): BoardModel {
  const line = [...cards].sort(byOrder);
  const under = new Map<ItemId, [ItemId, CardView][]>();
  for (const card of line) {
    const { leader } = card[1];
    if (leader === null || !cards.has(leader)) continue;
    under.set(leader, [...(under.get(leader) ?? []), card]);
  }
  const places = new Map<ClusterId | null, BoardCard[]>();
  for (const [id, view] of line) {
    if (view.leader !== null && cards.has(view.leader)) continue;
    const pile = under.get(id);
    const card = pile ? { id, view, under: pile.map(([one, its]) => bare(one, its)) } : bare(id, view);
    const place = view.cluster !== null && clusters.has(view.cluster) ? view.cluster : null;
    const there = places.get(place);
    if (there) there.push(card);
    else places.set(place, [card]);
  }
  const islands = [...clusters].sort(byOrder).map(([id, { name, hue, x, y }], i): Island => {
    const mine = places.get(id) ?? none;
    return { id, name, hue, x, y, ordinal: i + 1, cards: mine, count: countOf(mine) };
  });
  const tray = places.get(null) ?? none;
  return { islands, tray, trayCount: countOf(tray), total: cards.size };
}

/** A card by its id, wherever it lies; with the card it lies under and the island it is in. */
export interface Found {
  readonly card: BoardCard;
  readonly top: BoardCard;
  readonly island: Island | null;
}

export function findCard(model: BoardModel, id: ItemId): Found | null {
  const among = (cards: readonly BoardCard[], island: Island | null): Found | null => {
    for (const top of cards) {
      if (top.id === id) return { card: top, top, island };
      const card = top.under.find((one) => one.id === id);
      if (card) return { card, top, island };
    }
    return null;
  };
  for (const island of model.islands) {
    const found = among(island.cards, island);
    if (found) return found;
  }
  return among(model.tray, null);
}
