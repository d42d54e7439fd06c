import type { Count, Rule, Trace } from '../../count.ts';
import { idsOf } from '../../groups.ts';
import { seated } from '../../tie.ts';
import { castAs } from '../castAs.ts';
import type { Blanks } from '../majorityJudgment/blanks.ts';
import { majorityJudgment, type Judgment } from '../majorityJudgment/majorityJudgment.ts';
import { meritsOf } from '../majorityJudgment/merits.ts';

export interface JudgmentTrace extends Trace {
  readonly kind: 'majority-judgment';
  /** What became of blanks. */
  readonly blanks: Blanks;
  /** The scale in words, the worst first. */
  readonly grades: readonly string[];
  readonly judgments: readonly Judgment[];
}

const source = 'Balinski & Laraki, PNAS 104 (2007); Majority Judgment (2011)';

const judgmentWith = (blanks: Blanks, about: Pick<Rule, 'name' | 'says'>): Rule => ({
  ...about,
  source,
  takes: ['grades'],
  needs: 'nothing',
  count: (election): Count<JudgmentTrace> => {
    const { grades, cast } = castAs(['grades'], election.ballots);
    const { merits, people } = meritsOf(idsOf(election), grades.length, cast);
    const { judgments, ranking } = majorityJudgment(merits, people, blanks);
    const trace = { kind: 'majority-judgment', blanks, grades, judgments } as const;
    return { ...seated(ranking, election), ranking, trace };
  },
});

export const judgmentRules: readonly Rule[] = [
  judgmentWith('worst', {
    name: 'majority-judgment',
    says: 'Everyone grades each option in words, and the best grade in the middle wins; a blank counts as the worst grade.',
  }),
  judgmentWith('median', {
    name: 'majority-judgment/blank-median',
    says: 'As majority-judgment, but a blank counts as the grade that the option has in the middle of those who graded it.',
  }),
  judgmentWith('excluded', {
    name: 'majority-judgment/blank-excluded',
    says: 'As majority-judgment, but blanks do not count: each option is judged by those who graded it alone.',
  }),
];
