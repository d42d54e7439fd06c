import type { Approvals, Cast, Election } from '../../election.ts';
import { asPoints, budgetBallots } from '../scores.ts';

/** Whom the ballots support: everything that they give more than nothing. */
export function supportersOf({ ballots }: Pick<Election, 'ballots'>): readonly Cast<Approvals>[] {
  const votes = budgetBallots(ballots);
  if (votes.kind === 'approvals') return votes.cast;
  return asPoints(votes).map(({ ballot, people }) => ({
    ballot: [...ballot].flatMap(([id, points]) => (points > 0 ? [id] : [])),
    people,
  }));
}
