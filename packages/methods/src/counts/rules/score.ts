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
  /** What became of an option to which somebody gave nothing. */
  readonly blanks: 'zero' | 'excluded';
  readonly people: number;
  readonly sums: ReadonlyMap<OptionId, Fraction>;
  readonly means: ReadonlyMap<OptionId, Fraction>;
  readonly medians: ReadonlyMap<OptionId, Fraction>;
}

/** Grades are points too: their place in the scale. */
const takes = ['points', 'grades'] as const;

const scoreBy = (
  by: ScoreTrace['by'],
  blanks: ScoreTrace['blanks'],
  about: Pick<Rule, 'says' | 'source'>,
): Rule => ({
  ...about,
  name: blanks === 'zero' ? `score/${by}` : `score/${by}/blank-excluded`,
  takes,
  needs: 'nothing',
  count: (election): Count<ScoreTrace> => {
    const running = recount(new RunningScores(idsOf(election), blanks), castAs(takes, election.ballots).cast);
    const { people, sums, means, medians } = running;
    const ranking = scoreRanking(by === 'mean' ? means : medians);
    const trace = { kind: 'score', by, blanks, people, sums, means, medians } as const;
    return { ...seated(ranking, election), ranking, trace };
  },
});

const byMean = 'Smith, Range voting (2000)';
const byMedian = 'Bassett & Persky, Robust voting, Public Choice 99 (1999)';

export const scoreRules: readonly Rule[] = [
  scoreBy('mean', 'zero', {
    says: 'Everyone gives each option points, and the highest average wins; no points count as 0.',
    source: byMean,
  }),
  scoreBy('mean', 'excluded', {
    says: 'As score/mean, but no points do not count: each average is of those who gave that option points.',
    source: byMean,
  }),
  scoreBy('median', 'zero', {
    says: 'Everyone gives each option points, and the highest middle value wins; no points count as 0.',
    source: byMedian,
  }),
  scoreBy('median', 'excluded', {
    says: 'As score/median, but no points do not count: the middle is that of those who gave that option points.',
    source: byMedian,
  }),
];
