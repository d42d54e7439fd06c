import type { ItemId } from '@kring/core';
import type { VotingMine, VotingView } from '../voting/views.ts';

/** Entry `about`. */
export interface QuadraticView extends VotingView {
  readonly rule: 'quadratic';
  /** What each person may spend on votes. */
  readonly credits: number;
  /** Whether votes may be against, too. */
  readonly against: boolean;
  /** How many are to be chosen; null where options are only put in order. */
  readonly winners: number | null;
}

/** Body of `quadratic:vote`, and what is kept of it: the whole ballot. */
export interface Votes {
  /** Whole votes by option, below 0 against; an option that is not there got none. */
  readonly votes: Readonly<Record<ItemId, number>>;
}

export type QuadraticMine = VotingMine<Votes>;
