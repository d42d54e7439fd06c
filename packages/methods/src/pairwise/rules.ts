import type { Count, Rule, Trace } from '../count.ts';
import type { Election, OptionId, Ranking } from '../election.ts';
import { idsOf } from '../groups.ts';
import { preferencesOf, ranks } from '../counts/preferences.ts';
import { recount } from '../counts/running.ts';
import { seated } from '../tie.ts';
import { condorcet, tiers, type Condorcet } from './condorcet.ts';
import { copeland, type Duels } from './copeland.ts';
import { minimax, type Worst, type WorstDuel } from './minimax.ts';
import { Pairwise } from './pairwise.ts';
import { rankedPairs, type Defeat } from './rankedPairs.ts';
import { schulze, type DefeatStrength } from './schulze.ts';

/** What every method that compares two by two rests on. */
interface Duelled extends Trace, Condorcet {
  /** The order of rows and columns. */
  readonly options: readonly OptionId[];
  readonly people: number;
  /** `over[a][b]`: how many people prefer a to b. */
  readonly over: readonly (readonly number[])[];
}

/** What one method adds to it. */
type Found =
  | { readonly kind: 'condorcet' }
  | {
      readonly kind: 'schulze';
      readonly by: DefeatStrength;
      /** `paths[a][b]`: how strong the strongest path of defeats from a to b is. */
      readonly paths: readonly (readonly number[])[];
    }
  | { readonly kind: 'copeland'; readonly duels: readonly Duels[] }
  | { readonly kind: 'minimax'; readonly by: Worst; readonly worst: readonly WorstDuel[] }
  | { readonly kind: 'ranked-pairs'; readonly by: DefeatStrength; readonly defeats: readonly Defeat[] };

export type PairwiseTrace = Duelled & Found;

interface Method {
  readonly name: string;
  readonly says: string;
  readonly source: string;
  readonly find: (pairwise: Pairwise) => { readonly found: Found; readonly ranking: Ranking };
}

const bySchulze = (by: DefeatStrength) => (pairwise: Pairwise) => {
  const { paths, ranking } = schulze(pairwise, by);
  return { found: { kind: 'schulze', by, paths } as const, ranking };
};

const byRankedPairs = (by: DefeatStrength) => (pairwise: Pairwise) => {
  const { defeats, ranking } = rankedPairs(pairwise, by);
  return { found: { kind: 'ranked-pairs', by, defeats } as const, ranking };
};

const byMinimax = (by: Worst) => (pairwise: Pairwise) => {
  const { worst, ranking } = minimax(pairwise, by);
  return { found: { kind: 'minimax', by, worst } as const, ranking };
};

const byCopeland = (pairwise: Pairwise) => {
  const { duels, ranking } = copeland(pairwise);
  return { found: { kind: 'copeland', duels } as const, ranking };
};

const methods: readonly Method[] = [
  {
    name: 'schulze',
    says: 'Compares all options two by two, and where that goes round in a circle follows the strongest chains of wins, by the votes of those who won.',
    source: 'Schulze, Social Choice and Welfare 36 (2011), winning votes',
    find: bySchulze('winning'),
  },
  {
    name: 'schulze/margins',
    says: 'As schulze, but a win is as strong as the number by which it was won.',
    source: 'Schulze, Social Choice and Welfare 36 (2011), margins',
    find: bySchulze('margins'),
  },
  {
    name: 'ranked-pairs',
    says: 'Compares all options two by two and keeps the wins, most votes first, except those that would close a circle with the ones kept.',
    source: 'Tideman, Social Choice and Welfare 4 (1987), winning votes',
    find: byRankedPairs('winning'),
  },
  {
    name: 'ranked-pairs/margins',
    says: 'As ranked-pairs, but the win by the largest number goes first.',
    source: 'Tideman, Social Choice and Welfare 4 (1987), margins',
    find: byRankedPairs('margins'),
  },
  {
    name: 'copeland',
    says: 'Compares all options two by two; each has its wins less its losses.',
    source: 'Copeland, A "reasonable" social welfare function (1951)',
    find: byCopeland,
  },
  {
    name: 'minimax',
    says: 'Compares all options two by two; the one whose worst defeat had the fewest votes against it wins.',
    source: 'Simpson (1969), Kramer (1977), winning votes',
    find: byMinimax('winning'),
  },
  {
    name: 'minimax/margins',
    says: 'As minimax, but a defeat is as bad as the number by which it was lost.',
    source: 'Simpson (1969), Kramer (1977), margins',
    find: byMinimax('margins'),
  },
  {
    name: 'minimax/opposition',
    says: 'The option that the fewest prefer any one other to; one that beats all others need not win.',
    source: 'Simpson (1969), Kramer (1977), pairwise opposition',
    find: byMinimax('opposition'),
  },
];

function duelled(election: Election, pairwise: Pairwise): Omit<Duelled, 'kind'> {
  const { options, people, rows } = pairwise;
  return { options, people, over: rows, ...condorcet(pairwise) };
}

const matrixOf = (election: Election) => recount(new Pairwise(idsOf(election)), preferencesOf(election));

function ruleBy({ find, ...about }: Method): Rule {
  return {
    ...about,
    takes: ranks,
    needs: 'nothing',
    count: (election): Count<PairwiseTrace> => {
      const pairwise = matrixOf(election);
      const { found, ranking } = find(pairwise);
      return { ...seated(ranking, election), ranking, trace: { ...duelled(election, pairwise), ...found } };
    },
  };
}

/** One wins or nobody, whatever the number of seats. The ranking is by tiers: see {@link tiers}. */
const condorcetRule: Rule = {
  name: 'condorcet',
  takes: ranks,
  needs: 'nothing',
  says: 'Compares all options two by two; one that beats every other wins, and if there is none, nobody does.',
  source: 'Condorcet, Essai sur l’application de l’analyse (1785); tiers: Smith, Econometrica 41 (1973)',
  count: (election): Count<PairwiseTrace> => {
    const pairwise = matrixOf(election);
    const trace = { ...duelled(election, pairwise), kind: 'condorcet' } as const;
    const winner = trace.winner === undefined ? [] : [[trace.winner]];
    const { ballots, lot } = election;
    return { ...seated(winner, { ballots, lot }), ranking: tiers(pairwise), trace };
  },
};

/** The methods that compare options two by two. */
export const pairwiseRules: readonly Rule[] = [condorcetRule, ...methods.map(ruleBy)];
