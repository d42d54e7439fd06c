import { Map } from 'immutable';
import {
  emptyBoard,
  misplaced,
  sameCluster,
  samePlace,
  type Board,
  type Cluster,
  type ClusterId,
  type Part,
  type Place,
} from './board.ts';
import type { ItemId } from '@kring/core';

/**
 * The board and how it came about. Every action says for each card and cluster it touched what was before and what
 * came after; undoing swaps the two, and only for those, so it never takes back what a colleague did elsewhere.
 */

export interface By {
  readonly id: string;
  readonly name: string;
}

export type Change =
  | { readonly card: ItemId; readonly before: Place; readonly after: Place }
  | { readonly cluster: ClusterId; readonly before: Cluster | null; readonly after: Cluster | null };

export interface Action {
  /** The command that did it, for "undo: move". */
  readonly command: string;
  readonly changes: readonly Change[];
}

/** What one person can take back, and do again; the latest last. */
export interface Pile {
  readonly undo: readonly Action[];
  readonly redo: readonly Action[];
}

export interface ClustersState {
  readonly board: Board;
  readonly piles: Map<By['id'], Pile>;
  /** Who has touched each card and cluster, the latest last. */
  readonly touched: Map<string, readonly By[]>;
}

export type ClustersEvent =
  | ({ readonly type: 'board:changed'; readonly by: By } & Action)
  /** `changes` leads back: what the action had made is `before`. */
  | ({ readonly type: 'board:undone'; readonly by: By } & Action)
  | ({ readonly type: 'board:redone'; readonly by: By } & Action);

export const emptyState: ClustersState = { board: emptyBoard, piles: Map(), touched: Map() };

/** Nobody takes back more than this. */
const deepest = 100;

const emptyPile: Pile = { undo: [], redo: [] };

export const pileOf = (state: ClustersState, { id }: By): Pile => state.piles.get(id) ?? emptyPile;

/** What differs between two boards with the same cards. */
export function changesBetween(old: Board, now: Board): Change[] {
  const cards = [...now.cards].flatMap(([card, after]): Change[] => {
    const before = old.cards.get(card);
    return !before || before === after || samePlace(before, after) ? [] : [{ card, before, after }];
  });
  const ids = new Set([...old.clusters.keys(), ...now.clusters.keys()]);
  const clusters = [...ids].flatMap((cluster): Change[] => {
    const before = old.clusters.get(cluster) ?? null;
    const after = now.clusters.get(cluster) ?? null;
    return sameCluster(before, after) ? [] : [{ cluster, before, after }];
  });
  return [...cards, ...clusters];
}

export const inverse = (changes: readonly Change[]): Change[] =>
  changes.map((change) =>
    'card' in change
      ? { card: change.card, before: change.after, after: change.before }
      : { cluster: change.cluster, before: change.after, after: change.before },
  );

const apply = (board: Board, changes: readonly Change[]): Board => ({
  cards: board.cards.withMutations((cards) => {
    for (const change of changes) if ('card' in change) cards.set(change.card, change.after);
  }),
  clusters: board.clusters.withMutations((clusters) => {
    for (const change of changes) {
      if ('card' in change) continue;
      if (change.after) clusters.set(change.cluster, change.after);
      else clusters.delete(change.cluster);
    }
  }),
});

const keyOf = (part: Part): string => ('card' in part ? `card/${part.card}` : `cluster/${part.cluster}`);

const isAsBefore = ({ cards, clusters }: Board, change: Change): boolean => {
  if (!('card' in change)) return sameCluster(clusters.get(change.cluster) ?? null, change.before);
  const place = cards.get(change.card);
  return place !== undefined && samePlace(place, change.before);
};

/**
 * Why these changes can't be made any more: somebody else touched the same card or cluster since, or put a card
 * where it would lose its place. The colleague's name, or null when nothing is in the way.
 */
export function inTheWay(
  { board, touched }: ClustersState,
  changes: readonly Change[],
  by: By,
): string | null {
  const moved = changes.filter((change) => !isAsBefore(board, change)).map(keyOf);
  const blocked = moved.length > 0 ? moved : keptOut(apply(board, changes));
  if (blocked.length === 0) return null;
  const others = blocked.flatMap((key) => touched.get(key)?.findLast(({ id }) => id !== by.id) ?? []);
  return others[0]?.name ?? '';
}

/** The cards that would lose their place, and what would have to hold them: one of these was touched. */
const keptOut = (board: Board): string[] =>
  misplaced(board).flatMap(({ card, holder }) => [keyOf({ card }), keyOf(holder)]);

export function evolve(state: ClustersState, { type, by, command, changes }: ClustersEvent): ClustersState {
  const action: Action = { command, changes };
  return {
    board: apply(state.board, changes),
    piles: state.piles.set(by.id, turned(pileOf(state, by), type, action)),
    touched: state.touched.withMutations((touched) => {
      for (const key of changes.map(keyOf)) {
        const others = (touched.get(key) ?? []).filter(({ id }) => id !== by.id);
        touched.set(key, [...others, by]);
      }
    }),
  };
}

function turned(pile: Pile, type: ClustersEvent['type'], action: Action): Pile {
  switch (type) {
    case 'board:changed':
      return { undo: [...pile.undo, action].slice(-deepest), redo: [] };
    case 'board:undone':
      return {
        undo: pile.undo.slice(0, -1),
        redo: [...pile.redo, { ...action, changes: inverse(action.changes) }],
      };
    case 'board:redone':
      return { undo: [...pile.undo, action].slice(-deepest), redo: pile.redo.slice(0, -1) };
  }
}
