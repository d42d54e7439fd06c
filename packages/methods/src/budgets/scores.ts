import type Fraction from 'fraction.js';
import { NotCountable } from '../count.ts';
import type { Ballots, Cast, OptionId, Points, Ranking } from '../election.ts';
import { Sum } from '../exact.ts';

/** The ballots that say how much of a budget's money should go where. */
export type BudgetBallots = Extract<Ballots, { kind: 'approvals' | 'points' | 'rankings' }>;

/** The same ballots, for a rule that divides a budget. Throws {@link NotCountable} for ballots that say nothing of it. */
export function budgetBallots(ballots: Ballots): BudgetBallots {
  if (ballots.kind === 'grades' || ballots.kind === 'estimates') {
    throw new NotCountable(
      `A budget is divided by approvals, points or rankings, and not by ${ballots.kind}.`,
    );
  }
  return ballots;
}

/**
 * Ballots as points. Who is approved gets 1. The last of a ranking gets 1 and each one before it a point more, so the
 * first gets as many as the ballot ranks; equals share the average, and who is not ranked gets none. This is how
 * Pabulib reckons the `score` of ordinal votes.
 *
 * Source: the modified Borda count (P. Emerson, The original Borda count and partial voting, Social Choice and Welfare
 * 40, 2013): who ranks few options lends each of them less.
 */
export function asPoints(ballots: BudgetBallots): readonly Cast<Points>[] {
  switch (ballots.kind) {
    case 'points':
      return ballots.cast;
    case 'approvals':
      return ballots.cast.map(({ ballot, people }) => ({
        ballot: new Map(ballot.map((id) => [id, 1])),
        people,
      }));
    case 'rankings':
      return ballots.cast.map(({ ballot, people }) => ({ ballot: pointsOf(ballot), people }));
  }
}

function pointsOf(ranking: Ranking): Points {
  const points = new Map<OptionId, number>();
  let best = ranking.reduce((sum, equals) => sum + equals.length, 0);
  for (const equals of ranking) {
    const average = best - (equals.length - 1) / 2;
    for (const id of equals) points.set(id, average);
    best -= equals.length;
  }
  return points;
}

/** What each option got from all: votes, where ballots approve, and points elsewhere (see {@link asPoints}). */
export function scoresOf(
  ballots: BudgetBallots,
  options: readonly OptionId[],
): ReadonlyMap<OptionId, Fraction> {
  const sums = new Map(options.map((id) => [id, new Sum()]));
  if (ballots.kind === 'approvals') {
    for (const { ballot, people } of ballots.cast) for (const id of ballot) sums.get(id)?.add(people);
  } else {
    for (const { ballot, people } of asPoints(ballots)) {
      for (const [id, points] of ballot) sums.get(id)?.add(points, people);
    }
  }
  return new Map([...sums].map(([id, sum]) => [id, sum.value]));
}

/** How many people gave something to an option; one that got nothing is not there. */
export function votesOf(ballots: BudgetBallots): ReadonlyMap<OptionId, number> {
  const votes = new Map<OptionId, number>();
  for (const { ballot, people } of asPoints(ballots)) {
    for (const [id, points] of ballot) if (points > 0) votes.set(id, (votes.get(id) ?? 0) + people);
  }
  return votes;
}
