import type { Cast, Election, Ranking } from '../src/election.ts';
import { readCvotes } from '../src/files/cvotes.ts';
import { idsOf } from '../src/groups.ts';
import { recount } from '../src/counts/running.ts';
import { Pairwise } from '../src/pairwise/pairwise.ts';

/** Ranked ballots as the literature writes them, `A > B = C * 3` a line; unranked ones are last. */
export const ranked = (candidates: string, votes: string): Election =>
  readCvotes(`#/Candidates: ${candidates.split(' ').join(';')}\n${votes}`).election;

export const rankings = ({ ballots }: Election): readonly Cast<Ranking>[] =>
  ballots.kind === 'rankings' ? ballots.cast : [];

export const pairwiseOf = (election: Election): Pairwise =>
  recount(new Pairwise(idsOf(election)), rankings(election));

/** `A > B = C`, the equal ones as they stand. */
export const written = (ranking: Ranking): string => ranking.map((group) => group.join(' = ')).join(' > ');

/** Tennessee's capital, the example of many articles. */
export const tennessee = ranked(
  'Memphis Nashville Knoxville Chattanooga',
  `Memphis > Nashville > Chattanooga * 42
   Nashville > Chattanooga > Knoxville * 26
   Chattanooga > Knoxville > Nashville * 15
   Knoxville > Chattanooga > Nashville * 17`,
);

/** LeGrand's example, in which nearly every method has a winner of its own. */
export const legrand = ranked(
  'Abby Brad Cora Dave Erin',
  `Abby>Cora>Erin>Dave>Brad * 98
   Brad>Abby>Erin>Cora>Dave * 64
   Brad>Abby>Erin>Dave>Cora * 12
   Brad>Erin>Abby>Cora>Dave * 98
   Brad>Erin>Abby>Dave>Cora * 13
   Brad>Erin>Dave>Abby>Cora * 125
   Cora>Abby>Erin>Dave>Brad * 124
   Cora>Erin>Abby>Dave>Brad * 76
   Dave>Abby>Brad>Erin>Cora * 21
   Dave>Brad>Abby>Erin>Cora * 30
   Dave>Brad>Erin>Cora>Abby * 98
   Dave>Cora>Abby>Brad>Erin * 139
   Dave>Cora>Brad>Abby>Erin * 23`,
);

/** Example 3 of Schulze's paper, also Wikipedia's. */
export const wikipedia45 = ranked(
  'A B C D E',
  `A > C > B > E * 5
   A > D > E > C * 5
   B > E > D > A * 8
   C > A > B > E * 3
   C > A > E > B * 7
   C > B > A > D * 2
   D > C > E > B * 7
   E > B > A > D * 8`,
);
