import type Fraction from 'fraction.js';
import type { BallotKind, Election, OptionId, Ranking } from './election.ts';

/** Several were equal, and one had to go before the others. */
export interface Tie {
  readonly between: readonly OptionId[];
  /** Who was taken: elected, funded, or in an elimination struck off. */
  readonly taken: OptionId;
  /** What made the difference. */
  readonly by: TieBreak;
  /** Counted from 1, where the rule has rounds. */
  readonly round?: number;
}

export type TieBreak = 'cost' | 'votes' | 'earlier rounds' | 'lot';

/** How a rule came to its result, as values that a sentence can be made from in any language. */
export interface Trace {
  readonly kind: string;
}

/** What a rule makes of an election. */
export interface Count<Reason extends Trace = Trace> {
  /** In the order in which they won. */
  readonly winners: readonly OptionId[];
  /** Every option once, best first; those in one group are equal, and the rule says no more about them. */
  readonly ranking: Ranking;
  /** What the winners cost together, where money is divided. */
  readonly total?: Fraction;
  readonly budget?: Fraction;
  readonly trace: Reason;
  /** Every tie that had an influence on who won, in the order in which it was broken. */
  readonly ties: readonly Tie[];
}

/** A way to count, under the name that results and exports carry. */
export interface Rule {
  /** For example `equal-shares/cost/add1`. */
  readonly name: string;
  /** The ballots it can count; the first is the one it is made for. */
  readonly takes: readonly BallotKind[];
  /** What must be known beside the ballots; who divides a budget also divides seats, of which each takes one. */
  readonly needs: 'budget' | 'seats' | 'nothing';
  /** One sentence for the one who chooses it. */
  readonly says: string;
  /** Where the rule comes from. */
  readonly source: string;
  /** Throws {@link NotCountable} when the election lacks what the rule needs. */
  readonly count: (election: Election) => Count;
}

/** The rule cannot be held to this election; `message` says why in a sentence. */
export class NotCountable extends Error {
  override readonly name = 'NotCountable';
}
