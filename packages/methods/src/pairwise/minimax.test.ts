import { describe, expect, test } from 'vitest';
import { legrand, pairwiseOf, ranked, tennessee, written } from '../../test/ranked.ts';
import { minimax, type Worst } from './minimax.ts';

const worstOf = (election: ReturnType<typeof ranked>, by: Worst) =>
  Object.fromEntries(minimax(pairwiseOf(election), by).worst.map(({ id, worst }) => [id, worst]));
const rankingOf = (election: ReturnType<typeof ranked>, by: Worst) =>
  written(minimax(pairwiseOf(election), by).ranking);

/** The cases that Condorcet PHP (MIT) tests itself with, from Wikipedia and LeGrand. */
describe('minimax', () => {
  test.each(['winning', 'margins', 'opposition'] as const)('Tennessee, by %s', (by) => {
    expect(rankingOf(tennessee, by)).toBe('Nashville > Memphis > Chattanooga > Knoxville');
    expect(worstOf(tennessee, by)).toEqual(
      {
        winning: { Memphis: 58, Nashville: 0, Chattanooga: 68, Knoxville: 83 },
        margins: { Memphis: 16, Nashville: -16, Chattanooga: 36, Knoxville: 66 },
        opposition: { Memphis: 58, Nashville: 42, Chattanooga: 68, Knoxville: 83 },
      }[by],
    );
  });

  test('by opposition one who beats all others need not win', () => {
    const election = ranked('A B C', 'A = C > B * 4\nA > C > B * 47\nC > B > A * 43\nB > A = C * 6');
    expect(rankingOf(election, 'winning')).toBe('A > C > B');
    expect(rankingOf(election, 'margins')).toBe('A > C > B');
    expect(rankingOf(election, 'opposition')).toBe('C > A > B');
    expect(worstOf(election, 'winning')).toEqual({ A: 0, B: 94, C: 47 });
    expect(worstOf(election, 'margins')).toEqual({ A: -2, B: 88, C: 4 });
    expect(worstOf(election, 'opposition')).toEqual({ A: 49, B: 94, C: 47 });
  });

  test('one who loses every duel can win, as each loss is small', () => {
    const election = ranked(
      'A B C L',
      'A > B > C * 1\nA > B > L * 1\nB > C > A * 3\nC > L > A * 1\nL > A > B * 1\nL > C > A * 2',
    );
    expect(minimax(pairwiseOf(election)).ranking[0]).toEqual(['L']);
    expect(minimax(pairwiseOf(legrand)).ranking[0]).toEqual(['Cora']);
  });

  test('the worst duel names its winner; alone there is none', () => {
    const nashville = minimax(pairwiseOf(tennessee), 'margins').worst[1];
    expect(nashville).toEqual({ id: 'Nashville', worst: -16, against: 'Memphis' });
    expect(minimax(pairwiseOf(ranked('A', 'A'))).worst).toEqual([{ id: 'A', worst: 0 }]);
  });

  test('a draw between opposite halves is a draw for all', () => {
    expect(rankingOf(ranked('A B C', 'A > B > C\nC > B > A'), 'margins')).toBe('A = B = C');
  });
});
