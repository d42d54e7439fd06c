import { NotCountable } from '../count.ts';
import type { BallotKind, Cast, Election, OptionId, Ranking } from '../election.ts';
import { byNumber, idsOf } from '../groups.ts';

/** The ballots from which a ranking can be read. */
export const ranks: readonly BallotKind[] = ['rankings', 'grades', 'points'];

/**
 * Every ballot as a ranking. Points and grades rank too: more goes before less, and equal ones are held equal; an
 * option without points has 0, and a blank grade counts as the worst, as where one does not rank an option at all.
 * Throws {@link NotCountable} for ballots that rank nothing.
 */
export function preferencesOf(election: Election): readonly Cast<Ranking>[] {
  const { ballots } = election;
  switch (ballots.kind) {
    case 'rankings':
      return ballots.cast;
    case 'points':
    case 'grades': {
      const ids = idsOf(election);
      const ranked = (given: ReadonlyMap<OptionId, number>) => byNumber(ids, given);
      return ballots.cast.map(({ ballot, people }) => ({ ballot: ranked(ballot), people }));
    }
    case 'approvals':
    case 'estimates':
      throw new NotCountable(`This counts rankings, and the ballots hold ${ballots.kind}.`);
  }
}
