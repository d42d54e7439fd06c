import type Fraction from 'fraction.js';
import type { Count, Rule, Trace } from '../../count.ts';
import type { OptionId } from '../../election.ts';
import { idsOf } from '../../groups.ts';
import { seated } from '../../tie.ts';
import { castAs } from '../castAs.ts';
import { recount } from '../running.ts';
import { RunningScores, scoreRanking } from '../score.ts';

export interface ScoreTrace extends Trace {
  readonly kind: 'score';
  readonly by: 'mean' | 'median';
  readonly people: number;
  readonly sums: ReadonlyMap<OptionId, Fraction>;
  readonly means: ReadonlyMap<OptionId, Fraction>;
  readonly medians: ReadonlyMap<OptionId, Fraction>;
}

/** Grades are points too: their place in the scale, and a blank is the worst. */
const takes = ['points', 'grades'] as const;

const scoreBy = (by: 'mean' | 'median', about: Pick<Rule, 'says' | 'source'>): Rule => ({
  ...about,
  name: `score/${by}`,
  takes,
  needs: 'nothing',
  count: (election): Count<ScoreTrace> => {
    const running = recount(new RunningScores(idsOf(election)), castAs(takes, election.ballots).cast);
    const { people, sums, means, medians } = running;
    const ranking = scoreRanking(by === 'mean' ? means : medians);
    const trace = { kind: 'score', by, people, sums, means, medians } as const;
    return { ...seated(ranking, election), ranking, trace };
  },
});

export const scoreRules: readonly Rule[] = [
  scoreBy('mean', {
    says: 'Everyone gives each option points, and the highest average wins; no points count as 0.',
    source: 'Smith, Range voting (2000)',
  }),
  scoreBy('median', {
    says: 'Everyone gives each option points, and the highest middle value wins; no points count as 0.',
    source: 'Bassett & Persky, Robust voting, Public Choice 99 (1999)',
  }),
];
