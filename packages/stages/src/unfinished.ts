import type { Lang } from '@kring/core';
import type { LiveEntries } from './live.ts';

/** What is said to who steers before another stage takes over an outcome that is not finished. */
export interface Unfinished {
  /** How much is left: "3 ideas are in no group". */
  readonly title: string;
  /** What becomes of it, and what one can do first. */
  readonly text: string;
}

/** Of a stage of one type, by what everyone sees of it: its folder's `unfinished.ts`. Null when nothing is left to do. */
export type UnfinishedOf = (entries: LiveEntries, lang: Lang) => Unfinished | null;
