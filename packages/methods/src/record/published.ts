import type { Ballots, Cast, Election } from '../election.ts';
import { writtenInOrder, type Written } from './canonical.ts';

/** The ballots of an election as they are published: each in one form, and all in an order of their own. */
export const published = ({ ballots }: Pick<Election, 'ballots'>): Written[] =>
  writtenInOrder(inOneForm(ballots));

/** As `writeJson` writes them, one for each person. Whom one supports has no order; nor have equals in a ranking. */
function inOneForm(ballots: Ballots): unknown[] {
  switch (ballots.kind) {
    case 'approvals':
      return alone(ballots.cast, (ids) => [...ids].sort());
    case 'points':
      return alone(ballots.cast, (points) => entriesOf(points, plainly));
    case 'grades':
      return alone(ballots.cast, (grades) => entriesOf(grades, (place) => ballots.grades[place] ?? ''));
    case 'rankings':
      return alone(ballots.cast, (ranking) =>
        ranking.map((group) => (group.length === 1 ? group[0] : [...group].sort())),
      );
    case 'estimates':
      return alone(ballots.cast, plainly);
  }
}

const alone = <Ballot>(cast: readonly Cast<Ballot>[], write: (ballot: Ballot) => unknown): unknown[] =>
  cast.flatMap(({ ballot, people }) => {
    const written = write(ballot);
    return people === 1 ? [written] : Array.from({ length: people }, () => written);
  });

const entriesOf = (ballot: ReadonlyMap<string, number>, write: (value: number) => unknown) =>
  Object.fromEntries([...ballot].map(([id, value]) => [id, write(value)]));

/** JSON knows a zero below zero, and nobody gave one. */
const plainly = (value: number): number => (value === 0 ? 0 : value);

/**
 * What {@link published} wrote of this kind, as an election holds it: what `readJson` would read, without a doubt about
 * anything, so only for a list that was written a moment ago.
 */
export function castAgain({ ballots }: Pick<Election, 'ballots'>, written: readonly unknown[]): Ballots {
  const cast = <Written, Ballot>(read: (ballot: Written) => Ballot): Cast<Ballot>[] =>
    written.map((ballot) => ({ ballot: read(ballot as Written), people: 1 }));
  switch (ballots.kind) {
    case 'approvals':
      return { kind: ballots.kind, cast: cast((ids: string[]) => ids) };
    case 'points':
      return {
        kind: ballots.kind,
        cast: cast((points: Record<string, number>) => new Map(Object.entries(points))),
      };
    case 'grades': {
      const { kind, grades } = ballots;
      const places = new Map(grades.map((grade, place) => [grade, place]));
      const read = (given: Record<string, string>) =>
        new Map(Object.entries(given).map(([id, grade]) => [id, places.get(grade) ?? 0]));
      return { kind, grades, cast: cast(read) };
    }
    case 'rankings':
      return {
        kind: ballots.kind,
        cast: cast((ranking: (string | string[])[]) =>
          ranking.map((group) => (typeof group === 'string' ? [group] : group)),
        ),
      };
    case 'estimates':
      return { kind: ballots.kind, cast: cast((estimate: number) => estimate) };
  }
}
