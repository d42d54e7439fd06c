import { expect, test } from 'vitest';
import { legrand, pairwiseOf, ranked, tennessee, written } from '../../test/ranked.ts';
import { copeland } from './copeland.ts';

/** The cases that Condorcet PHP (MIT) tests itself with, from Wikipedia and LeGrand. */
test.each([
  {
    election: tennessee,
    ranking: 'Nashville > Chattanooga > Knoxville > Memphis',
    balances: [-3, 3, -1, 1],
  },
  {
    election: ranked('A B C D E', 'A > E > C > D * 31\nB > A > E * 30\nC > D > B * 29\nD > A > E * 10'),
    ranking: 'A > B = C = E > D',
    balances: [2, 0, 0, -2, 0],
  },
  { election: legrand, ranking: 'Abby = Brad > Dave = Erin > Cora', balances: [2, 2, -4, 0, 0] },
])('Copeland ranks by wins less losses: $ranking', ({ election, ranking, balances }) => {
  const found = copeland(pairwiseOf(election));
  expect(written(found.ranking)).toBe(ranking);
  expect(found.duels.map(({ balance }) => balance)).toEqual(balances);
});

test('draws are told, and count for neither', () => {
  expect(copeland(pairwiseOf(ranked('A B C', 'A > B = C'))).duels).toEqual([
    { id: 'A', wins: 2, losses: 0, draws: 0, balance: 2 },
    { id: 'B', wins: 0, losses: 1, draws: 1, balance: -1 },
    { id: 'C', wins: 0, losses: 1, draws: 1, balance: -1 },
  ]);
});
