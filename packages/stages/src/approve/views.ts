import type { ItemId } from '@kring/core';
import type { VotingMine, VotingView } from '../voting/views.ts';
import type { ApproveRule } from './rules.ts';

/** Entry `about`. */
export interface ApproveView extends VotingView {
  readonly rule: ApproveRule;
  /** How many are to be chosen; null where options are only put in order. */
  readonly winners: number | null;
  /** How many one person may approve of; null for as many as one likes. */
  readonly most: number | null;
}

/** Body of `approve:choose`, and what is kept of it: the whole ballot. */
export interface Approved {
  readonly chosen: readonly ItemId[];
}

export type ApproveMine = VotingMine<Approved>;
