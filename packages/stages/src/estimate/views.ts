import type { EachWay, ItemId, Lang, Spread, Text } from '@kring/core';

/** Entry `about`. */
export interface EstimateView {
  readonly question: Text;
  /** What is estimated: `euro a year`; blank without one. */
  readonly unit: Text;
  /** Between what it makes sense; null where there is no bound. */
  readonly min: number | null;
  readonly max: number | null;
  /** Whether people are asked why. */
  readonly reasons: boolean;
}

/** Entry `now`: which round it is. */
export interface NowView {
  /** From 1. While nobody is asked, the one that is shown. */
  readonly round: number;
  readonly asking: boolean;
  /** How many have given an estimate in the round that is asked; 0 otherwise. */
  readonly given: number;
}

/** One round as it was shown. */
export interface RoundView {
  readonly answers: number;
  /** The one in the middle, and the two between which the middle half lies; null where nobody gave one. */
  readonly median: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly spread: Spread;
  /** The same by the way it came; only where several ways are told apart. Nobody estimates by a show of hands. */
  readonly ways?: EachWay<WayView>;
}

/** What came by one way. */
export interface WayView {
  readonly answers: number;
  readonly median: number;
}

/** Entry `rounds`: those that were shown, the first first. */
export interface RoundsView {
  readonly rounds: readonly RoundView[];
  /** Of the last two: how far the middle moved, and by how much the middle half became narrower; below 0, wider. */
  readonly change: { readonly moved: number; readonly closer: number } | null;
}

/** Why somebody estimated so: backstage in entry `reasons`, for everyone as `reason/<id>` once it was put up. */
export interface ReasonView {
  readonly id: ItemId;
  readonly round: number;
  readonly value: number;
  /** Empty when the words were taken away. */
  readonly text: string;
  readonly lang: Lang | null;
}

/** Entry `reasons`, backstage. */
export interface ReasonsView {
  readonly reasons: readonly ReasonView[];
  /** Those that everyone can read. */
  readonly up: readonly ItemId[];
}

/** Body of `estimate:give`: all of one's answer in one round. */
export interface Estimated {
  /** The round that it is for, so that one on its way when a round ends is no answer to the next. */
  readonly round: number;
  readonly value: number;
  /** Why; empty where one gives no reason. */
  readonly text: string;
  readonly lang: Lang | null;
}

/** What I gave in each round; null once the stage is sealed. A reason is no longer mine once its round was shown. */
export type EstimateMine = { readonly given: readonly Estimated[] } | null;

/** The longest reason, in characters. */
export const longestReason = 280;
