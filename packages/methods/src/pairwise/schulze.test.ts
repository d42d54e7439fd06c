import { describe, expect, test } from 'vitest';
import { legrand, pairwiseOf, ranked, wikipedia45, written } from '../../test/ranked.ts';
import { schulze } from './schulze.ts';

/** The cases that Condorcet PHP (MIT) tests itself with: the numbers are those of Schulze's paper. */
interface Case {
  readonly name: string;
  readonly election: ReturnType<typeof ranked>;
  readonly winners: readonly string[];
  readonly ranking?: string;
  /** Row by row, without the diagonal. */
  readonly paths?: readonly (readonly number[])[];
}

const cases: readonly Case[] = [
  {
    name: 'two win, two lose',
    election: ranked('A B C D', 'A > B > C * 3\nD > A > B * 2\nD > B > C * 2\nC > B > D * 2'),
    winners: ['B', 'D'],
    ranking: 'B = D > A = C',
  },
  {
    name: 'two win after a circle',
    election: ranked('A B C D', 'A > C > D * 6\nB > A > D * 1\nC > B > D * 3\nD > B > A * 3\nD > C > B * 2'),
    winners: ['A', 'D'],
  },
  {
    name: 'LeGrand',
    election: legrand,
    winners: ['Abby'],
    ranking: 'Abby > Brad > Erin > Dave > Cora',
  },
  {
    name: 'example 1',
    election: ranked('A B C D', 'A > C > D * 8\nB > A > D * 2\nC > D > B * 4\nD > B > A * 4\nD > C > B * 3'),
    winners: ['D'],
    paths: [
      [14, 14, 12],
      [13, 13, 12],
      [13, 15, 12],
      [13, 19, 13],
    ],
  },
  {
    name: 'example 2',
    election: ranked('A B C D', 'A > C > D * 3\nB > A > C * 9\nC > D > A * 8\nD > A > B * 5\nD > B > C * 5'),
    winners: ['C'],
    paths: [
      [17, 17, 17],
      [18, 19, 19],
      [18, 20, 20],
      [18, 21, 19],
    ],
  },
  { name: 'example 3', election: wikipedia45, winners: ['E'], ranking: 'E > A > C > B > D' },
  {
    name: 'example 4',
    election: ranked('A B C D', 'A > B > C * 3\nC > B > D * 2\nD > A > B * 2\nD > B > C * 2'),
    winners: ['B', 'D'],
    paths: [
      [5, 5, 5],
      [5, 7, 5],
      [5, 5, 5],
      [6, 5, 5],
    ],
  },
  {
    name: 'example 5',
    election: ranked(
      'A B C D',
      'A > B > C * 12\nA > D > B * 6\nB > C > D * 9\nC > D > A * 15\nD > B > A * 21',
    ),
    winners: ['D'],
    paths: [
      [36, 39, 36],
      [36, 48, 36],
      [36, 36, 36],
      [45, 42, 42],
    ],
  },
  {
    name: 'example 6',
    election: ranked(
      'A B C D',
      'A > C > D * 8\nB > C > D * 2\nB > D > A * 3\nC > B > D * 5\nC > D > B\nD > A > B * 3\nD > B > A',
    ),
    winners: ['A', 'C'],
    paths: [
      [14, 15, 15],
      [12, 12, 12],
      [15, 14, 16],
      [15, 14, 15],
    ],
  },
  {
    name: 'example 8, without E',
    election: ranked(
      'A B C D',
      'A > B > D * 3\nA > D > B * 5\nA > D > C * 1\nB > A > D * 2\nB > D > C * 2\nC > A > B * 4\nC > B > A * 6\nD > B > C * 2\nD > C > A * 5',
    ),
    winners: ['A'],
    paths: [
      [18, 20, 21],
      [17, 17, 17],
      [19, 18, 19],
      [19, 18, 20],
    ],
  },
  {
    name: 'example 8, with E',
    election: ranked(
      'A B C D E',
      'A > B > D > E * 3\nA > D > E > B * 5\nA > D > E > C * 1\nB > A > D > E * 2\nB > D > E > C * 2\nC > A > B > D * 4\nC > B > A > D * 6\nD > B > E > C * 2\nD > E > C > A * 5',
    ),
    winners: ['B'],
    paths: [
      [18, 20, 21, 21],
      [19, 19, 19, 19],
      [19, 18, 19, 19],
      [19, 18, 20, 30],
      [19, 18, 20, 19],
    ],
  },
  {
    name: 'example 9, without E',
    election: ranked('A B C D', 'A > C > D * 5\nB > C > D * 2\nB > D > A * 4\nC > D > A * 2'),
    winners: ['A'],
  },
  {
    name: 'example 9, with E',
    election: ranked(
      'A B C D E',
      'A > E > C > D * 5\nB > C > D > A * 2\nB > D > A > E * 4\nC > D > A > B * 2',
    ),
    winners: ['B'],
  },
  {
    name: 'example 11',
    election: ranked(
      'A B C D E',
      'A > D > B > E * 9\nB > C > A > D * 6\nB > C > D > E * 5\nC > D > B > E * 2\nD > E > C > B * 6\nE > A > C > B * 14\nE > C > A > B * 2\nE > D > A > C * 1',
    ),
    winners: ['B'],
    paths: [
      [26, 28, 31, 28],
      [27, 27, 27, 27],
      [28, 26, 29, 28],
      [28, 26, 28, 28],
      [30, 26, 32, 30],
    ],
  },
  {
    name: 'example 12',
    election: ranked(
      'A B C D E',
      'A > D > B > E * 9\nB > A > C > E * 1\nC > B > A > D * 6\nC > D > B > E * 2\nC > D > E > A * 5\nD > E > C > A * 6\nE > B > A > C * 14\nE > B > C > A * 2',
    ),
    winners: ['E'],
  },
  {
    name: 'example 13',
    election: ranked('A B C', 'A > B > C * 2\nB > C > A * 2\nC > A > B'),
    winners: ['A', 'B'],
    paths: [
      [3, 3],
      [3, 4],
      [3, 3],
    ],
  },
];

describe('Schulze', () => {
  test.each(cases)('$name', ({ election, winners, ranking, paths }) => {
    const found = schulze(pairwiseOf(election));
    expect(found.ranking[0]).toEqual(winners);
    if (ranking !== undefined) expect(written(found.ranking)).toBe(ranking);
    if (paths) expect(found.paths.map((row, a) => row.filter((_, b) => b !== a))).toEqual(paths);
  });

  test('example 7: two more voters who prefer A make D win', () => {
    const votes =
      'A > D > E > B > C * 3\nB > F > E > C > D * 3\nC > A > B > F > D * 4\nD > B > C > E > F * 1\nD > E > F > A > B * 4\nE > C > B > D > F * 2\nF > A > C > D > B * 2';
    const first = (text: string) => schulze(pairwiseOf(ranked('A B C D E F', text))).ranking[0];
    expect(first(votes)).toEqual(['A']);
    expect(first(`${votes}\nA > E > F > C > B * 2`)).toEqual(['D']);
  });

  test('example 10: winning votes and margins choose differently, where ballots hold some equal', () => {
    const pairwise = pairwiseOf(
      ranked(
        'A B C D',
        'A > B > C > D * 6\nA = B * 8\nA = C * 8\nA = C > D * 18\nA = C = D * 8\nB * 40\nC > B > D * 4\nC > D > A * 9\nC = D * 8\nD > A > B * 14\nD > B > C * 11\nD > C > A * 4',
      ),
    );
    const winning = schulze(pairwise);
    expect(winning.ranking[0]).toEqual(['D']);
    expect(winning.paths).toEqual([
      [0, 67, 67, 45],
      [45, 0, 79, 45],
      [45, 45, 0, 45],
      [50, 72, 72, 0],
    ]);
    const margins = schulze(pairwise, 'margins');
    expect(margins.ranking[0]).toEqual(['A']);
    expect(margins.paths).toEqual([
      [0, 67 - 55, 67 - 55, 67 - 55],
      [50 - 40, 0, 79 - 59, 45 - 29],
      [50 - 40, 72 - 58, 0, 45 - 29],
      [50 - 40, 72 - 58, 72 - 58, 0],
    ]);
  });

  test('nobody, or one alone', () => {
    expect(schulze(pairwiseOf(ranked('A', 'A * 2'))).ranking).toEqual([['A']]);
    expect(schulze(pairwiseOf(ranked('A B', '/EMPTY_RANKING/ * 3'))).ranking).toEqual([['A', 'B']]);
  });
});
