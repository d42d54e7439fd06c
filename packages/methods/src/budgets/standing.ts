import Fraction from 'fraction.js';
import type { TieBreak } from '../count.ts';
import type { Election, OptionId } from '../election.ts';
import { byLot } from '../tie.ts';
import { meansOf } from './means.ts';
import { budgetBallots, scoresOf, votesOf } from './scores.ts';

/** An option of a budget, and what it came to the count with. */
export interface Standing {
  readonly id: OptionId;
  /** In units of currency, or 1 where seats are divided. */
  readonly cost: Fraction;
  /** How many people gave it anything. */
  readonly votes: number;
  /** What they gave; where they approved, as much as there are votes. */
  readonly score: Fraction;
}

/** Every option, in the order on the ballot. */
export function standings(election: Election): readonly Standing[] {
  const { costs } = meansOf(election);
  const ballots = budgetBallots(election.ballots);
  const ids = [...costs.keys()];
  const scores = scoresOf(ballots, ids);
  const votes = ballots.kind === 'approvals' ? undefined : votesOf(ballots);
  const nothing = new Fraction(0);
  return [...costs].map(([id, cost]) => {
    const score = scores.get(id) ?? nothing;
    return { id, cost, score, votes: votes ? (votes.get(id) ?? 0) : score.valueOf() };
  });
}

export interface Precedence {
  /** Below 0 when the first goes first. */
  readonly order: number;
  /** What made the difference. */
  readonly by: TieBreak;
}

/** Who goes first where the rule sees no difference: the cheaper one, then who has more votes, then by lot. */
export function precedence({ lot }: Pick<Election, 'lot'>): (a: Standing, b: Standing) => Precedence {
  const drawn = byLot(lot);
  return (a, b) => {
    const cost = a.cost.compare(b.cost);
    if (cost !== 0) return { order: cost, by: 'cost' };
    if (a.votes !== b.votes) return { order: b.votes - a.votes, by: 'votes' };
    return { order: drawn(a.id, b.id), by: 'lot' };
  };
}
