import type { Cast, Election, Ranking } from '../election.ts';
import { byNumber, idsOf } from '../groups.ts';
import { castAs } from './castAs.ts';

/** The ballots from which a ranking can be read. */
export const ranks = ['rankings', 'grades', 'points'] as const;

/**
 * Every ballot as a ranking. Points and grades rank too: more goes before less, and equal ones are held equal; an
 * option without points has 0, and a blank grade counts as the worst, as where one does not rank an option at all.
 * Throws a `NotCountable` for ballots that rank nothing.
 */
export function preferencesOf(election: Election): readonly Cast<Ranking>[] {
  const ballots = castAs(ranks, election.ballots);
  if (ballots.kind === 'rankings') return ballots.cast;
  const ids = idsOf(election);
  return ballots.cast.map(({ ballot, people }) => ({ ballot: byNumber(ids, ballot), people }));
}
