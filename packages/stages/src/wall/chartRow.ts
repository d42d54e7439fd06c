import type { ItemId, Text } from '@kring/core';

/** One line of a ranking on the wall. */
export interface ChartRow {
  readonly id: ItemId;
  /** Null where nothing was ever ranked. */
  readonly place: number | null;
  readonly tied: boolean;
  /** Where the words were taken away, `text` says so. */
  readonly text: Text;
  readonly gone: boolean;
  /** How much it got; null without a count. */
  readonly value: number | null;
  /** What is counted, for ears: `24 dots`. */
  readonly unit: string;
  /** Whether it was chosen; without it, nothing is chosen here. */
  readonly won?: boolean | null;
  /** Of a second round: how much it got in the first, and for ears the same in words. */
  readonly before?: { readonly value: number; readonly said: string } | undefined;
}
