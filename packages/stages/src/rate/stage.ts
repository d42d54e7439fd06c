import { idSchema, textSchema, type Text } from '@kring/core';
import type { JudgmentTrace, LevelsTrace, ScoreTrace } from '@kring/methods';
import { wording } from '@kring/ui/eachLanguage.ts';
import * as z from 'zod/mini';
import { castBy, optionsOf } from '../voting/election.ts';
import type { Counted } from '../voting/counting.ts';
import { votingStage } from '../voting/votingStage.ts';
import { checkBallot } from './ballot.ts';
import { forms, levelsOf, traits } from './forms.ts';
import { levelName } from './levelWords.ts';
import { rateRules, rulesOf, thresholdOf } from './rules.ts';
import { ruleWords } from './ruleWords.ts';
import { standingOf } from './standing.ts';
import { standingWords } from './standingWords.ts';
import type { Rated, RateView } from './views.ts';
import { highest, lowest, measures, question, reasons } from './words.ts';

const config: z.ZodMiniType<RateView> = z
  .object({
    question: z._default(textSchema(300), question),
    form: z._default(z.enum(forms), 'grades/6'),
    rule: z._default(z.enum(rateRules), 'majority-judgment/blank-excluded'),
    lowest: z._default(textSchema(60), lowest),
    highest: z._default(textSchema(60), highest),
    winners: z._default(z.nullable(z.int().check(z.minimum(1), z.maximum(500))), null),
  })
  .check(z.refine(({ form, rule }) => rulesOf[form].includes(rule)));

const level = z.int().check(z.minimum(0), z.maximum(100));

const ballot: z.ZodMiniType<Rated> = z.object({
  given: z.array(z.object({ id: idSchema, level: z.nullable(level) })).check(z.maxLength(5000)),
});

type RateTrace = ScoreTrace | JudgmentTrace | LevelsTrace;

/** The figure that the rule makes of each option; a share that goes along in hundredths. */
function valuesOf({ count, config }: Counted<RateView>): ReadonlyMap<string, number> {
  const trace = count.trace as RateTrace;
  switch (trace.kind) {
    case 'score': {
      const figures = config.rule.startsWith('score/mean') ? trace.means : trace.medians;
      return new Map([...figures].map(([id, figure]) => [id, figure.round(2).valueOf()]));
    }
    case 'majority-judgment':
      return new Map(trace.judgments.map(({ id, grade }) => [id, grade]));
    case 'levels':
      return new Map(trace.standings.map(({ id, share }) => [id, share.mul(100).round(2).valueOf()]));
  }
}

const isJudgment = ({ rule }: RateView) => rule.startsWith('majority-judgment');

/** What a level is called, in every language. */
const nameIn = ({ form }: RateView, level: number): Text =>
  wording(ruleWords, (_, lang) => levelName(form, level, lang));

const voting = votingStage<RateView, Rated>({
  type: 'rate',
  config,
  command: 'rate:give',
  ballot,
  reasons,
  asksItself: true,
  named: ({ given }) => given.map(({ id }) => id),
  isBlank: ({ given }) => given.every(({ level }) => level === null),
  check: checkBallot,
  scale: ({ form }) => `rate/${form}`,

  election: ({ form, winners }, items, ballots) => ({
    ...optionsOf(items),
    ballots: {
      kind: 'grades',
      grades: levelsOf(form).map((level) => levelName(form, level, 'en')),
      cast: castBy(
        ballots,
        ({ given }) => new Map(given.flatMap(({ id, level }) => (level === null ? [] : [[id, level]]))),
      ),
    },
    ...(winners !== null && { seats: Math.min(winners, items.length) }),
  }),
  supports:
    ({ form }) =>
    (level) =>
      level >= traits[form].forFrom,

  value(counted) {
    const values = valuesOf(counted);
    return ({ id, people }) => (people > 0 ? (values.get(id) ?? null) : null);
  },
  chooses: ({ winners, rule }) => winners !== null || thresholdOf(rule) !== null,
  says: ({ rule }) => wording(ruleWords, (words) => words[rule].says),
  measure: ({ rule }) => measures[rule],

  reported(counted) {
    const { config, opinions } = counted;
    const values = valuesOf(counted);
    const steps = levelsOf(config.form).map((value) => ({ value, name: nameIn(config, value) }));
    const spreads = new Map(opinions.opinions.map(({ id, spread }) => [id, spread]));
    return {
      steps: traits[config.form].manner === 'scores' ? [] : steps,
      row(id) {
        const standing = standingOf(config, spreads.get(id) ?? []);
        const value = values.get(id);
        return {
          ...(isJudgment(config) && value !== undefined && { said: nameIn(config, value) }),
          ...(standing && { why: wording(standingWords, (words) => words.verdict(standing)) }),
        };
      },
    };
  },
});

/** Everyone says of each option what they think of it. Where the question itself is weighed, its words are settled. */
export const rate: typeof voting = {
  ...voting,
  fixed: ({ items }) => (items.length === 0 ? ['question'] : []),
};
