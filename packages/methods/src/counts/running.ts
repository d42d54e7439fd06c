import type { Cast } from '../election.ts';

/**
 * A count that keeps up with a vote under way: a ballot comes in or is taken back, and nothing is counted anew. What
 * it says is at every moment what a recount of the ballots that are in would say.
 */
export interface RunningTally<Ballot> {
  /** One and the same ballot of a number of people; of one, where nothing is said. */
  add(ballot: Ballot, people?: number): void;
  /** A ballot that was added is no longer there. */
  remove(ballot: Ballot, people?: number): void;
}

/** Somebody changed their mind. */
export function replace<Ballot>(tally: RunningTally<Ballot>, before: Ballot, after: Ballot): void {
  tally.remove(before);
  tally.add(after);
}

/** The recount: all that was cast, added one by one. */
export function recount<Ballot, Tally extends RunningTally<Ballot>>(
  tally: Tally,
  cast: Iterable<Cast<Ballot>>,
): Tally {
  for (const { ballot, people } of cast) tally.add(ballot, people);
  return tally;
}
