import type Fraction from 'fraction.js';
import type { Trace } from '../count.ts';
import type { OptionId } from '../election.ts';

/** How an election by single transferable vote went, round by round. Every amount is exact. */
export interface StvCounted {
  readonly seats: number;
  /** People whose ballot names somebody first; the quota is taken of them. */
  readonly ballots: number;
  /** People whose ballot doesn't: blank, or with several in the first place. */
  readonly withoutFirst: number;
  readonly quota: Fraction;
  readonly rounds: readonly StvRound[];
}

export interface StvRound {
  readonly action: StvAction;
  /** What each received in this round; who received nothing is not there. */
  readonly received: ReadonlyMap<OptionId, Fraction>;
  /** What every option has after it. Who was excluded has 0; who was elected keeps the quota when the surplus went. */
  readonly votes: ReadonlyMap<OptionId, Fraction>;
  /** Votes so far of papers that name nobody more who can still be elected. */
  readonly nonTransferable: Fraction;
  /** Votes so far that were cut off with the decimals of transfer values. */
  readonly cutOff: Fraction;
  /** Who was elected by it, most votes first. */
  readonly elected: readonly StvElected[];
}

export type StvAction =
  | { readonly does: 'first preferences' }
  | {
      /** What one has above the quota goes on to those whom the papers name next. */
      readonly does: 'surplus';
      readonly of: OptionId;
      readonly surplus: Fraction;
      /** Of what value the papers were, and with what value they went on. */
      readonly values: readonly TransferValue[];
    }
  | {
      /** One has the fewest votes, and all the papers go on with the value that they have. */
      readonly does: 'exclusion';
      readonly of: OptionId;
      readonly values: readonly TransferValue[];
    };

export interface TransferValue {
  readonly people: number;
  readonly before: Fraction;
  readonly after: Fraction;
}

export interface StvElected {
  readonly id: OptionId;
  /** By the quota, or because no more were left than seats. */
  readonly by: 'quota' | 'last seats';
}

export interface StvTrace extends Trace, StvCounted {
  readonly kind: 'stv';
}
