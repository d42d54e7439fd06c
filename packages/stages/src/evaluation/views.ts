import type { ByEachWay, EachWay, ItemId, Lang, Text } from '@kring/core';

/** Entry `about`. */
export interface EvaluationView {
  readonly question: Text;
  /** What the two ends of the scale mean. */
  readonly lowest: Text;
  readonly highest: Text;
  /** The scale runs from 1 up to and including this. */
  readonly steps: number;
  /** A question to answer in words; empty: none. */
  readonly open: Text;
  /** How long an answer in words may be, in characters. */
  readonly maxLength: number;
}

/** Entry `distribution`: there only after the reveal. One count for each step, lowest first. */
export type DistributionView = readonly number[];

export type CountsByWay = EachWay<DistributionView>;

/** Entry `ways`: beside it, where several ways are told apart. */
export interface WaysView {
  /** How many took part by each way, also those who chose no step. */
  readonly people: ByEachWay;
  readonly counts: CountsByWay;
}

/** Entry `comments`, backstage and only after the reveal: in alphabetical order, which says nothing of who or when. */
export type CommentsView = readonly Comment[];

/** What somebody wrote. `text` is '' once it was taken away; `lang` is null where nobody said in which it is. */
export interface Comment {
  readonly id: ItemId;
  readonly text: string;
  readonly lang: Lang | null;
}

/** What is mine. Null once the stage is sealed: then nobody knows any more who said what. */
export type EvaluationMine =
  (EvaluationAnswer & { readonly given: boolean; readonly redacted: boolean }) | null;

/** Body of `evaluation:answer`: the whole answer, which replaces the earlier one. */
export interface EvaluationAnswer {
  readonly score: number | null;
  readonly text: string;
  /** Of the text; null without one, and in answers of before it was kept. */
  readonly lang: Lang | null;
}
