import type { ByEachWay, ItemId, ReportedSplit, Spread, Text, Json } from '@kring/core';

/** What every stage that counts ballots by a rule shows. */

/** Entry `about`: the settings, of which these are everyone's. */
export interface VotingView {
  readonly question: Text;
  /** The rule that counts, fixed before anyone votes: as `@kring/methods` calls it. */
  readonly rule: string;
}

/** Entry `count`: there only once it is revealed. The turnout is `ballots + blank`. */
export interface CountView {
  /** Ballots that say something. */
  readonly ballots: number;
  /** People who handed in a ballot that says nothing. */
  readonly blank: number;
  /** How many people each way brought; only where several ways are told apart. */
  readonly ways?: ByEachWay;
  /** Every option once, the best first. */
  readonly rows: readonly CountedOption[];
  /** The pairs of options whose supporters exclude each other most. */
  readonly splits: readonly ReportedSplit[];
  /** What this type's own views say beside it. */
  readonly more: Json;
}

export interface CountedOption {
  readonly id: ItemId;
  /** Equals share a rank: 1, 2, 2, 4. */
  readonly rank: number;
  readonly tied: boolean;
  /** What the rule made of it; null where it makes no number. */
  readonly value: number | null;
  /** How many said something of it, and how many of them are for it. */
  readonly answers: number;
  readonly people: number;
  /** How many gave each value, from the lowest. */
  readonly spread: Spread;
  /** From 0, all alike, to 1, one half at each end; null when nobody said anything. */
  readonly division: number | null;
  /** Whether it was chosen; null where options are only put in order. */
  readonly won: boolean | null;
  /** How many by each way are for it, where these are told apart. */
  readonly by?: ByEachWay;
  /** Of a second round on the same scale. */
  readonly moved?: Moved;
}

/** How an option stood in the round before, as far as that is known, and what has become of the room since. */
export interface Moved {
  readonly rank: number | null;
  readonly value: number | null;
  /** Null also where the value is not how many are for it. */
  readonly people: number | null;
  readonly answers: number;
  /** Null where it is about as divided as it was. */
  readonly room: 'closer' | 'apart' | null;
}

/** What is mine. Null once the stage is sealed: then nobody knows any more whose ballot is whose. */
export type VotingMine<Ballot> = {
  /** Null while I have handed in none. */
  readonly ballot: Ballot | null;
} | null;
