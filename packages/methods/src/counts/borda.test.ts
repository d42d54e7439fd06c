import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ids, rankings as someRankings, rankingOf } from '../../test/arbitrary.ts';
import { numRuns } from '../../test/runs.ts';
import { ranked, rankings, written } from '../../test/ranked.ts';
import { idsOf } from '../groups.ts';
import { bordaPoints, RunningBorda } from './borda.ts';
import { recount } from './running.ts';

/** The cases that Condorcet PHP (MIT) tests itself with, from French Wikipedia. */
test.each([
  {
    election: ranked('A B C D', 'A>B>C>D * 42\nB>C>D>A * 26\nC>D>B>A * 15\nD>C>B>A * 17'),
    ranking: 'B > C > A > D',
    points: { A: 226, B: 294, C: 273, D: 207 },
  },
  {
    election: ranked('A B C D', 'B>A>C>D * 30\nB>A>D>C * 30\nA>C>D>B * 25\nA>D>C>B * 15'),
    ranking: 'A > B > C > D',
    points: { A: 340, B: 280, C: 195, D: 185 },
  },
  { election: ranked('A B C', 'A'), ranking: 'A > B = C', points: { A: 3, B: 1.5, C: 1.5 } },
  {
    election: ranked('0 1', '1 > 0 * 6973568802'),
    ranking: '1 > 0',
    points: { 0: 6973568802, 1: 2 * 6973568802 },
  },
])('Borda adds up points: $ranking', ({ election, ranking, points }) => {
  const tally = recount(new RunningBorda(idsOf(election)), rankings(election)).tally;
  expect(written(tally.ranking)).toBe(ranking);
  expect(Object.fromEntries(tally.points)).toEqual(points);
});

test('equal ones share the average of their places, and the unranked are equal at the end', () => {
  const points = (ballot: readonly string[][]) =>
    [...bordaPoints(['a', 'b', 'c', 'd', 'e'], ballot).entries()].sort();
  expect(points([['b', 'd'], ['a']])).toEqual([
    ['a', 3],
    ['b', 4.5],
    ['c', 1.5],
    ['d', 4.5],
    ['e', 1.5],
  ]);
  expect(points([]).map(([, value]) => value)).toEqual([3, 3, 3, 3, 3]);
});

test('every ballot gives away as many points as every other', () => {
  fc.assert(
    fc.property(someRankings, (cast) => {
      const { points } = recount(new RunningBorda(ids), cast).tally;
      const people = cast.reduce((sum, one) => sum + one.people, 0);
      return [...points.values()].reduce((sum, one) => sum + one, 0) === people * (1 + 2 + 3 + 4);
    }),
    { numRuns },
  );
});

test('whom somebody puts first does not lose by it', () => {
  fc.assert(
    fc.property(someRankings, rankingOf(ids), fc.constantFrom(...ids), (cast, before, id) => {
      const running = recount(new RunningBorda(ids), cast);
      running.add(before);
      const above = () => {
        const { ranking } = running.tally;
        return ranking
          .slice(
            0,
            ranking.findIndex((group) => group.includes(id)),
          )
          .flat();
      };
      const then = above();
      running.remove(before);
      running.add([[id], ...before.map((group) => group.filter((other) => other !== id))]);
      return above().every((other) => then.includes(other));
    }),
    { numRuns },
  );
});
