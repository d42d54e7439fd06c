import type { Cast, Election, OptionId } from '../election.ts';
import { idsOf } from '../groups.ts';
import { bordaPoints } from '../counts/borda.ts';

/** What values mean, whatever the way of voting. */
export interface Scale {
  readonly low: number;
  readonly high: number;
  /** What counts for an option that a ballot does not name; without it, that ballot says nothing of the option. */
  readonly blank?: number;
  /** How many grades there are, where values are places in a scale of grades. */
  readonly grades?: number;
  readonly supports: (value: number) => boolean;
}

/** Every ballot as a number for each option of which it says something. */
export interface Valued {
  readonly scale: Scale;
  readonly cast: readonly Cast<ReadonlyMap<OptionId, number>>[];
}

/**
 * Approvals as 1 and 0; points as they are, 0 for none; grades as their
 * place in the scale, a blank saying nothing; rankings as the points of Borda. One supports what one approves, gives
 * points, or puts in the upper half of the scale or ranking. Estimates are about the only option there is, and support nothing; where there
 * are several, or none, they are about no option.
 *
 * An election does not say how many points one could give. So the scale of points ends at the highest that anybody gave
 * to any option, and begins at 0, or at the lowest where somebody gave less.
 */
export function valued(election: Election): Valued {
  const { ballots } = election;
  const options = idsOf(election);
  const inUpperHalf = (low: number, high: number) => (value: number) => 2 * value > low + high;
  switch (ballots.kind) {
    case 'approvals': {
      const approved = ({ ballot, people }: Cast<readonly OptionId[]>) => ({
        ballot: new Map(ballot.map((id) => [id, 1])),
        people,
      });
      const scale = { low: 0, high: 1, blank: 0, supports: (value: number) => value > 0 };
      return { scale, cast: ballots.cast.map(approved) };
    }
    case 'points': {
      let [low, high] = [0, 0];
      for (const { ballot } of ballots.cast) {
        for (const points of ballot.values()) [low, high] = [Math.min(low, points), Math.max(high, points)];
      }
      return { scale: { low, high, blank: 0, supports: (value) => value > 0 }, cast: ballots.cast };
    }
    case 'grades': {
      const grades = ballots.grades.length;
      const [low, high] = [0, grades - 1];
      return { scale: { low, high, grades, supports: inUpperHalf(low, high) }, cast: ballots.cast };
    }
    case 'rankings': {
      const [low, high] = [1, options.length];
      const cast = ballots.cast.map(({ ballot, people }) => ({
        ballot: bordaPoints(options, ballot),
        people,
      }));
      return { scale: { low, high, supports: inUpperHalf(low, high) }, cast };
    }
    case 'estimates': {
      const [only, ...others] = options;
      const isAbout = only !== undefined && others.length === 0;
      const cast = ballots.cast.map(({ ballot, people }) => ({
        ballot: new Map([[only ?? '', ballot]]),
        people,
      }));
      const [low, high] = endsOfAll(ballots.cast);
      return { scale: { low, high, supports: () => false }, cast: isAbout ? cast : [] };
    }
  }
}

function endsOfAll(cast: readonly Cast<number>[]): readonly [low: number, high: number] {
  let [low, high] = [cast[0]?.ballot ?? 0, cast[0]?.ballot ?? 0];
  for (const { ballot } of cast) [low, high] = [Math.min(low, ballot), Math.max(high, ballot)];
  return [low, high];
}
