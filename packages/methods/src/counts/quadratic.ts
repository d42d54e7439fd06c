import { NotCountable } from '../count.ts';
import type { Cast, OptionId, Points, Ranking } from '../election.ts';
import { Sum } from '../exact.ts';
import { byNumber } from '../groups.ts';

export interface QuadraticTally {
  readonly people: number;
  readonly rows: readonly QuadraticCount[];
  /** Most votes first; as many is a shared place. */
  readonly ranking: Ranking;
  /** The most that one person spent. */
  readonly mostSpent: number;
}

export interface QuadraticCount {
  readonly id: OptionId;
  /** Votes for it less votes against it. */
  readonly votes: number;
  readonly supporters: number;
  readonly opponents: number;
}

/**
 * Quadratic voting (Lalley & Weyl, *Quadratic Voting: How Mechanism Design Can Radicalize Democracy*, 2018): v votes
 * for one option cost v^2 credits, and votes are added up. Votes are whole, and below 0 against. Throws
 * {@link NotCountable} when somebody gave a part of a vote, or spent more than `credits`, and when there are more votes
 * or credits than a number holds exactly (2^53).
 */
export function tallyQuadratic(
  options: readonly OptionId[],
  cast: Iterable<Cast<Points>>,
  credits = Infinity,
): QuadraticTally {
  const rows = new Map(options.map((id) => [id, { id, votes: new Sum(), supporters: 0, opponents: 0 }]));
  let people = 0;
  let mostSpent = 0;
  for (const { ballot, people: alike } of cast) {
    let spent = 0;
    for (const [id, votes] of ballot) {
      if (!Number.isInteger(votes))
        throw new NotCountable(`Somebody gave ${id} ${votes} votes; votes are whole.`);
      spent += votes ** 2;
      const row = rows.get(id);
      if (!row) continue;
      row.votes.add(votes, alike);
      if (votes > 0) row.supporters += alike;
      if (votes < 0) row.opponents += alike;
    }
    if (spent > credits) throw new NotCountable(`Somebody spent ${spent} credits; there are ${credits}.`);
    if (!Number.isSafeInteger(spent)) {
      throw new NotCountable('Somebody spent more credits than can be counted exactly.');
    }
    mostSpent = Math.max(mostSpent, spent);
    people += alike;
  }
  const counted = [...rows.values()].map((row) => ({ ...row, votes: wholeVotes(row.id, row.votes) }));
  const votes = new Map(counted.map((row) => [row.id, row.votes]));
  return { people, rows: counted, ranking: byNumber(options, votes), mostSpent };
}

function wholeVotes(id: OptionId, votes: Sum): number {
  const whole = votes.value.valueOf();
  if (Number.isSafeInteger(whole)) return whole;
  throw new NotCountable(`${id} got more votes than can be counted exactly.`);
}
