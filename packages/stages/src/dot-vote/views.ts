import type { ItemId, Text } from '@kring/core';
import type { DotBallot } from '@kring/methods';

/** Entry `about`. */
export interface DotVoteView {
  readonly question: Text;
  /** How many dots each person has. */
  readonly dots: number;
  /** How many of them may go to one item. */
  readonly mostPerItem: number;
  /**
   * `secret`: nobody sees the count before the reveal, facilitators neither. `live`: the count moves while people
   * vote, so in a small group one can see from it who gave what.
   */
  readonly show: 'secret' | 'live';
}

/** What is mine. Null once the stage is sealed: then nobody knows any more whose ballot is whose. */
export type DotVoteMine = {
  readonly dots: DotBallot;
  readonly left: number;
  /** Whether a ballot was handed in, be it a blank one. */
  readonly cast: boolean;
} | null;

/** Body of `dots:place`, and what is kept of it: the whole ballot. Items without dots may be left out. */
export interface DotsPlaced {
  readonly dots: Readonly<Record<ItemId, number>>;
}
