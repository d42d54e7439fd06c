import type { EachWay, ItemId, Lang, Text } from '@kring/core';
import type { Counts } from './counts.ts';
import type { AnswerKind } from './counts.ts';
import type { Decided, Moment } from './state.ts';

/** Entry `about`. */
export interface ConsentAbout {
  readonly driver: Text;
  /** Of a reason and of a question, in characters. */
  readonly maxLength: number;
}

/** Entry `proposal`. */
export interface ProposalView {
  /** As it stands; empty when its words were taken away, or nobody wrote them yet. */
  readonly text: Text;
  /** As it stood before, the first one first. */
  readonly earlier: readonly Text[];
}

/** Entry `now`. */
export interface ConsentNow {
  readonly moment: Moment;
  /** The number of the round that began last, by which answers are given. */
  readonly round: number;
  /** How many have answered in it. */
  readonly answered: number;
}

/** Entry `question/<id>`: for everyone only what was put up. */
export interface QuestionView {
  readonly text: string;
  readonly lang: Lang;
  readonly state: 'waiting' | 'shown' | 'answered';
  readonly order: number;
}

/** Entry `round/<round>`: for everyone once it is shown. */
export interface RoundView extends Counts {
  readonly round: number;
  /** What was asked about. */
  readonly proposal: Text;
  readonly shown: boolean;
  /** The same by the way it came; only where several ways are told apart. */
  readonly ways?: EachWay<Counts>;
}

/** Entry `reason/<id>`: for everyone once its round is shown, unless it is hidden. */
export interface ReasonView {
  readonly round: number;
  readonly kind: 'concern' | 'objection';
  readonly text: string;
  readonly lang: Lang;
  readonly hidden: boolean;
  readonly kept: boolean;
  readonly order: number;
}

/** Entry `decided`. */
export type DecidedView = Decided;

/** What is mine. Null once the stage is sealed: then nobody knows any more who said what. */
export type ConsentMine = {
  readonly answer: MyAnswer | null;
  readonly questions: readonly MyQuestion[];
} | null;

export interface MyAnswer {
  readonly round: number;
  readonly answer: AnswerKind;
  readonly text: string;
  /** Of the words; null without any. */
  readonly lang: Lang | null;
}

export interface MyQuestion {
  readonly id: ItemId;
  readonly text: string;
  readonly lang: Lang;
  readonly state: 'waiting' | 'shown' | 'answered';
}
