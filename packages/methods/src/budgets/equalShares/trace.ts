import type Fraction from 'fraction.js';
import type { Trace } from '../../count.ts';
import type { OptionId } from '../../election.ts';
import type { GreedyTrace } from '../greedy.ts';
import type { Means } from '../means.ts';
import type { PhragmenRound } from '../phragmen/phragmen.ts';
import type { Utility } from './question.ts';

/**
 * How equal shares of the money were spent, in the run that counts. Amounts are in units of currency (or seats), and
 * are the nearest number to what was reckoned with; fractions are exact.
 *
 * Where greedy's result counts instead (`comparison.result`), the fates of the options are those of that result, and the
 * rest, also their courses, tells of the run with which it was compared.
 */
export interface EqualSharesTrace extends Trace {
  readonly kind: 'equal-shares';
  readonly of: Means['of'];
  readonly utility: Utility;
  /** How many people voted. */
  readonly voters: number;
  /** What each of them would have of the budget. */
  readonly fairShare: number;
  /** What each of them had at the start, after the raises. */
  readonly share: number;
  readonly raises: number;
  /** By how much each share was raised at a time. */
  readonly step: number;
  /** All shares of the start together. */
  readonly virtualBudget: number;
  /**
   * What one raise more would have funded, where that costs more than there is: why everybody's share was raised no
   * further. Not where raises ended before, because all was funded or nothing more fitted.
   */
  readonly beyond?: Beyond;
  readonly rounds: readonly EqualSharesRound[];
  /** Every option, in the order on the ballot. */
  readonly options: readonly EqualSharesOption[];
  /** Funded with what was left over, in this order; or so it would have been, where greedy's result counts instead. */
  readonly fill: readonly Filled[];
  /** Who would rather have the result of greedy, where that was asked. */
  readonly comparison?: Comparison;
  /** How many people support something that is funded. */
  readonly represented: number;
}

/** One raise too many. */
export interface Beyond {
  readonly funded: readonly OptionId[];
  /** By how much all these together cost more than there is. */
  readonly over: Fraction;
}

/** An option is bought by those who support it. */
export interface EqualSharesRound {
  /** Counted from 1. */
  readonly round: number;
  readonly id: OptionId;
  readonly cost: Fraction;
  /** How many votes (or points) count in full: the cost, divided by the payment. */
  readonly effectiveVotes: number;
  /** What each supporter pays who can pay in full; where points count, for each point. */
  readonly payment: number;
  /** How many people pay that. */
  readonly inFull: number;
  /** How many people pay less, as they have no more left; those who had nothing left are counted too. */
  readonly short: number;
}

export type EqualSharesOption = {
  readonly id: OptionId;
  readonly cost: Fraction;
  /** How many people support it. */
  readonly votes: number;
  /**
   * By round, as long as it could be bought: how many of its votes (or points) counted in full, which is 0 where its
   * supporters did not have what it costs, and how much money they had together. What nobody bought ends with such a 0.
   */
  readonly course: readonly { readonly effectiveVotes: number; readonly money: number }[];
  /** What its supporters had when it was bought, or at the end, as a part of what it costs; below 1, it was not enough. */
  readonly effectiveSupport: number;
} & (
  | { readonly fate: 'bought'; readonly round: number }
  /** It costs nothing. */
  | { readonly fate: 'free' }
  /** It scored less than the threshold of the election. */
  | { readonly fate: 'below threshold'; readonly missing: Fraction }
  | { readonly fate: 'without supporters' }
  /** Its supporters could not buy it. */
  | ({ readonly fate: 'not bought' } & Outdone)
  /** Its supporters could not buy it, but what was left over was enough. */
  | ({ readonly fate: 'filled' } & Outdone)
  /** Greedy's result counts, and funded it. */
  | { readonly fate: 'by greedy' }
  /** It would have been funded, but greedy's result counts, which did not. */
  | ({ readonly fate: 'set aside' } & Pick<Outdone, 'lackedOfBudget'>)
);

/** What those who support an option lacked to buy it. */
export interface Outdone {
  /** What they had left together, and by how much that was less than what it costs. */
  readonly left: number;
  readonly lacked: number;
  /** By how much what was left of the budget at the end was less than what it costs; 0 if it was enough. */
  readonly lackedOfBudget: number;
  /** Where their money went: those that were bought, the largest sum first. */
  readonly outbidBy: readonly Outbid[];
}

export interface Outbid {
  readonly id: OptionId;
  /** How many of the supporters also backed this one, and which part of them. */
  readonly voters: number;
  readonly share: number;
  /** What they paid for it together. */
  readonly paid: number;
}

/** Funded with what was left over. */
export type Filled =
  | { readonly by: 'votes'; readonly id: OptionId; readonly cost: Fraction; readonly left: Fraction }
  | ({ readonly by: 'phragmen'; readonly left: Fraction } & Pick<PhragmenRound, 'id' | 'cost' | 'load'>);

/** How many people have more funded of what they support (or more of their points) in the one result or the other. */
export interface Comparison {
  readonly preferEqualShares: number;
  readonly preferGreedy: number;
  readonly same: number;
  /** What counts in the end. Greedy only where more people prefer it. */
  readonly result: 'equal-shares' | 'greedy';
  readonly greedy: GreedyTrace;
}
