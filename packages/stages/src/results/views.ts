import type { Item, ItemId, Lang, Text } from '@kring/core';

/** Entry `about`. */
export interface ResultsView {
  /** How many of the best are shown. */
  readonly top: number;
  /** How many ideas are quoted under each cluster. */
  readonly quotes: number;
  readonly thanks: Text;
}

/** Entry `ranking`. */
export interface RankingView {
  /** Best first; what was never ranked comes last, in the order in which it came. */
  readonly rows: readonly ResultRow[];
  /** How many items are not shown. */
  readonly more: number;
}

export interface ResultRow {
  readonly id: ItemId;
  /** Empty when the words were taken away. */
  readonly text: Text;
  readonly lang: Lang;
  readonly kind: Item['kind'];
  readonly number: number | null;
  readonly redacted: boolean;
  /** What a vote measured; null when the item comes from no vote. */
  readonly votes: {
    /** Null where there was an order alone. */
    readonly amount: number | null;
    /** The amount in words; null when it is dots. */
    readonly said: Text | null;
    readonly people: number;
    readonly rank: number;
  } | null;
  /** Whether another item has the same rank. */
  readonly tied: boolean;
  readonly quotes: readonly QuoteView[];
  /** How many ideas the cluster has beside these. */
  readonly more: number;
}

export interface QuoteView {
  readonly text: Text;
  readonly lang: Lang;
  readonly number: number | null;
}
