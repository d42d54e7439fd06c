import { describe, expect, test } from 'vitest';
import { legrand, pairwiseOf, ranked, tennessee, wikipedia45, written } from '../../test/ranked.ts';
import { rankedPairs } from './rankedPairs.ts';

/** The cases that Condorcet PHP (MIT) tests itself with, from Tideman, Wikipedia, LeGrand and Gorr. */
const cases = [
  { name: 'French Wikipedia', election: wikipedia45, ranking: 'A > C > E > B > D' },
  { name: 'Tennessee', election: tennessee, ranking: 'Nashville > Chattanooga > Knoxville > Memphis' },
  { name: 'LeGrand', election: legrand, ranking: 'Brad > Abby > Erin > Dave > Cora' },
  {
    name: 'Gorr 1',
    election: ranked('A B C', 'A > B > C * 7\nB > A > C * 5\nC > A > B * 4\nB > C > A * 2'),
    ranking: 'A > B > C',
  },
  {
    name: 'Gorr 2',
    election: ranked('A B C', 'A > B > C * 40\nB > C > A * 35\nC > A > B * 25'),
    ranking: 'A > B > C',
  },
  {
    name: 'Gorr 3: a draw for the first place',
    election: ranked('A B C', 'A > B > C * 7\nB > A > C * 7\nC > A > B * 2\nC > B > A * 2'),
    ranking: 'A = B > C',
  },
  {
    name: 'Gorr 4',
    election: ranked(
      'A B C D',
      'A>D>C>B*12\nB>A>C>D*3\nB>C>A>D*25\nC>B>A>D*21\nD>A>B>C*12\nD>A>C>B*21\nD>B>A>C*6',
    ),
    ranking: 'B > A > D > C',
  },
  {
    name: 'Tideman 1987, example 5',
    election: ranked(
      'v w x y z',
      'v>w>x>y>z*7\nz>y>v>w>x*3\ny>z>w>x>v*6\nw>x>v>z>y*3\nz>x>v>w>y*5\ny>x>v>w>z*3',
    ),
    ranking: 'v > w > x > y > z',
  },
];

describe('ranked pairs', () => {
  test.each(cases)('$name', ({ election, ranking }) => {
    const pairwise = pairwiseOf(election);
    expect(written(rankedPairs(pairwise).ranking)).toBe(ranking);
    expect(written(rankedPairs(pairwise, 'margins').ranking)).toBe(ranking);
  });

  test('eight options and twenty-five voters, with many equally strong defeats', () => {
    const pairwise = pairwiseOf(
      ranked(
        'A B C D E F G H',
        'A>E>B>H>G>F>D>C\nB>F>E>H>C>A>G>D\nG>F>B>C>D>E>H>A\nH>A>B>F>E>C>D>G\nB>H>A>E>G>F>D>C\nE>D>H>C>B>A>F>G\nC>A>F>B>E>D>H>G\nG>H>D>C>E>F>B>A\nF>E>H>A>B>C>G>D\nD>B>F>C>G>E>A>H\nH>G>A>E>B>C>F>D\nE>D>G>F>A>B>H>C\nC>D>G>A>E>H>B>F\nH>C>B>G>A>D>F>E\nC>B>G>A>D>H>F>E\nB>D>F>H>G>E>A>C\nB>C>E>F>G>H>D>A\nC>G>H>F>D>E>A>B\nE>A>H>C>F>D>G>B\nC>D>G>H>B>A>E>F\nB>D>A>C>G>F>E>H\nC>A>B>G>E>D>H>F\nE>G>H>A>D>C>F>B\nF>G>B>H>E>C>D>A\nA>H>D>C>F>E>B>G',
      ),
    );
    expect(rankedPairs(pairwise).ranking[0]).toEqual(['B']);
  });

  test('winning votes and margins differ where ballots hold some equal', () => {
    const pairwise = pairwiseOf(ranked('A B C', 'B > C > A * 9\nC = A > B * 6\nA > B > C * 5'));
    expect(written(rankedPairs(pairwise).ranking)).toBe('A > B > C');
    expect(written(rankedPairs(pairwise, 'margins').ranking)).toBe('B > C > A');
  });

  test('equally strong defeats that stand in a circle fall together, and all share the place', () => {
    const { defeats, ranking } = rankedPairs(
      pairwiseOf(ranked('A B C D', 'A > B > C > D\nB > C > A > D\nC > A > B > D')),
    );
    expect(written(ranking)).toBe('A = B = C > D');
    expect(defeats.filter(({ locked }) => locked).map(({ loser }) => loser)).toEqual(['D', 'D', 'D']);
  });

  test('of the weakest of a circle it is said that it fell', () => {
    const { defeats } = rankedPairs(
      pairwiseOf(ranked('A B C', 'A > B > C * 40\nB > C > A * 35\nC > A > B * 25')),
    );
    expect(defeats).toEqual([
      { winner: 'B', loser: 'C', votes: 75, against: 25, locked: true },
      { winner: 'A', loser: 'B', votes: 65, against: 35, locked: true },
      { winner: 'C', loser: 'A', votes: 60, against: 40, locked: false },
    ]);
  });
});
