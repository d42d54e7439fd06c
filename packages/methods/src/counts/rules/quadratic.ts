import type { Count, Rule, Trace } from '../../count.ts';
import { idsOf } from '../../groups.ts';
import { seated } from '../../tie.ts';
import { castAs } from '../castAs.ts';
import { tallyQuadratic, type QuadraticCount } from '../quadratic.ts';

export interface QuadraticTrace extends Trace {
  readonly kind: 'quadratic';
  readonly people: number;
  /** What each could spend, where that was said. */
  readonly credits?: number;
  /** The most that one person spent. */
  readonly mostSpent: number;
  readonly rows: readonly QuadraticCount[];
}

export const quadraticRule: Rule = {
  name: 'quadratic',
  takes: ['points'],
  needs: 'nothing',
  says: 'Everyone buys votes with credits, one vote for 1, two for 4, three for 9; the most votes win.',
  source: 'Lalley & Weyl, AEA Papers and Proceedings 108 (2018)',
  count: (election): Count<QuadraticTrace> => {
    const { credits } = election;
    const { cast } = castAs(['points'], election.ballots);
    const { people, rows, ranking, mostSpent } = tallyQuadratic(idsOf(election), cast, credits);
    const trace = {
      kind: 'quadratic',
      people,
      ...(credits !== undefined && { credits }),
      mostSpent,
      rows,
    } as const;
    return { ...seated(ranking, election), ranking, trace };
  },
};
