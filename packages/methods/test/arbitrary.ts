import fc from 'fast-check';
import type { Approvals, Ballots, Cast, Election, OptionId, Ranking } from '../src/election.ts';

/** Elections small enough that every turn of a rule comes up, with ties, blanks and people who vote alike. */

export const ids: readonly OptionId[] = ['a', 'b', 'c', 'd'];

const castOf = <Ballot>(ballot: fc.Arbitrary<Ballot>): fc.Arbitrary<Cast<Ballot>[]> =>
  fc.array(fc.record({ ballot, people: fc.integer({ min: 1, max: 3 }) }), { maxLength: 6 });

/** So many ballots and people that two duels are seldom decided by as many. */
const manyOf = <Ballot>(ballot: fc.Arbitrary<Ballot>): fc.Arbitrary<Cast<Ballot>[]> =>
  fc.array(fc.record({ ballot, people: fc.integer({ min: 1, max: 1000 }) }), { minLength: 9, maxLength: 12 });

/** Some or all options in some order; a cut between two of them, or not. */
export const rankingOf = (options: readonly OptionId[]): fc.Arbitrary<Ranking> =>
  fc
    .tuple(
      fc.shuffledSubarray([...options]),
      fc.array(fc.boolean(), { minLength: options.length, maxLength: options.length }),
    )
    .map(([order, cuts]) =>
      order.reduce<OptionId[][]>((groups, id, at) => {
        const group = groups.at(-1);
        if (group && !cuts[at]) group.push(id);
        else groups.push([id]);
        return groups;
      }, []),
    );

export const rankings = castOf(rankingOf(ids));

export const rankingsOfMany = manyOf(rankingOf(ids));

/** Ballots that rank all options, and hold none equal; of a few, or of many people. */
const strict = fc
  .shuffledSubarray([...ids], { minLength: ids.length })
  .map((order): Ranking => order.map((id) => [id]));
export const strictRankings = castOf(strict);
export const strictRankingsOfMany = manyOf(strict);

export const approvals: fc.Arbitrary<Cast<Approvals>[]> = castOf(fc.subarray([...ids]));

const given = (most: number) =>
  fc
    .array(fc.tuple(fc.constantFrom(...ids), fc.integer({ min: 0, max: most })), { maxLength: 5 })
    .map((entries) => new Map(entries));

export const points = castOf(given(5));
export const grades = (levels: number) => castOf(given(levels - 1));

export const election = (ballots: Ballots, seats?: number): Election => ({
  options: ids.map((id) => ({ id, name: '' })),
  ballots,
  lot: ids,
  ...(seats !== undefined && { seats }),
});

const scale = (levels: number) => Array.from({ length: levels }, (_, level) => `grade ${level}`);

/** Ballots of every kind, by kind. */
export const ballotsOf = {
  rankings: rankings.map((cast): Ballots => ({ kind: 'rankings', cast })),
  approvals: approvals.map((cast): Ballots => ({ kind: 'approvals', cast })),
  points: points.map((cast): Ballots => ({ kind: 'points', cast })),
  grades: fc
    .constantFrom(6, 8)
    .chain((levels) =>
      grades(levels).map((cast): Ballots => ({ kind: 'grades', grades: scale(levels), cast })),
    ),
  estimates: castOf(fc.integer({ min: -9, max: 9 }).map((tenths) => tenths / 10))
    .filter((cast) => cast.length > 0)
    .map((cast): Ballots => ({ kind: 'estimates', cast })),
};
