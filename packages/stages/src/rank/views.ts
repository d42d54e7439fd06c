import type { ItemId } from '@kring/core';
import type { VotingMine, VotingView } from '../voting/views.ts';
import type { RankRule } from './rules.ts';

/** Entry `about`. */
export interface RankView extends VotingView {
  readonly rule: RankRule;
  /** How many are to be chosen; null where options are only put in order. */
  readonly winners: number | null;
  /** How many one person may put in order; null for as many as one likes. */
  readonly most: number | null;
}

/** Body of `rank:order`, and what is kept of it: the whole ballot. What is not in it comes last, equal. */
export interface InOrder {
  /** What one likes best comes first. */
  readonly order: readonly ItemId[];
}

export type RankMine = VotingMine<InOrder>;

/** What stands beside the count, by the rule that counted. */
export type RankMore = Points | Duels | Rounds;

interface Points {
  readonly kind: 'points';
}

/** Two by two. */
export interface Duels {
  readonly kind: 'duels';
  /** Those that are shown, the best first. */
  readonly ids: readonly ItemId[];
  /** `over[a][b]`: how many prefer a to b, by their places in `ids`. */
  readonly over: readonly (readonly number[])[];
  /** Beats every other one; there need not be one. */
  readonly winner: ItemId | null;
}

/** Votes that were passed on. */
export interface Rounds {
  readonly kind: 'rounds';
  /** How many votes are enough to be chosen. */
  readonly quota: number;
  /** Those that are shown, the best first. */
  readonly ids: readonly ItemId[];
  readonly rounds: readonly Round[];
}

export interface Round {
  /** Counted from 1. */
  readonly number: number;
  /** What happened: all first choices were counted, one had votes to spare, one fell out. */
  readonly does: 'first' | 'surplus' | 'exclusion';
  /** To whom; null at first. */
  readonly of: ItemId | null;
  /** What each of `ids` has after it. */
  readonly votes: readonly number[];
  readonly elected: readonly ItemId[];
}
