import {
  asJson,
  idSchema,
  inLang,
  langs,
  moneySchema,
  textSchema,
  type Item,
  type Lang,
  type Picture,
  type Text,
} from '@kring/core';
import * as z from 'zod/mini';
import { remembered } from '../remembered.ts';
import { wording } from '@kring/ui/eachLanguage.ts';
import type { Counted } from '../voting/counting.ts';
import { votingStage } from '../voting/votingStage.ts';
import { checkBallot } from './ballot.ts';
import { electionOf, opinionated } from './election.ts';
import { notesOn } from './notes.ts';
import { outcomeOf } from './outcome.ts';
import { namedIn } from './project.ts';
import { pictureNumber, projectsSchema, withProjects, type ProjectsSettings } from './projects.ts';
import { budgetRules, ruleWords } from './rules.ts';
import { servedNote } from './servedNote.ts';
import { forms, unitOf, type BudgetBallot, type BudgetView } from './views.ts';
import { whyByRule, type Telling } from './why.ts';
import { measures, question, reasons } from './words.ts';

export interface BudgetConfig extends Omit<BudgetView, 'pictures'> {
  readonly projects: ProjectsSettings;
}

const several = z.int().check(z.minimum(1), z.maximum(500));
const points = z.int().check(z.minimum(1), z.maximum(1000));

const config: z.ZodMiniType<BudgetConfig> = z.object({
  question: z._default(textSchema(300), question),
  amount: z._default(moneySchema, 10_000),
  currency: z._default(z.string().check(z.regex(/^[A-Z]{3}$/)), 'EUR'),
  form: z._default(z.enum(forms), 'basket'),
  rule: z._default(z.enum(budgetRules), 'equal-shares/cost/add1'),
  least: z._default(several, 1),
  most: z._default(z.nullable(several), null),
  points: z._default(points, 10),
  mostPoints: z._default(z.nullable(points), null),
  threshold: z._default(z.nullable(z.int().check(z.minimum(1), z.maximum(1_000_000))), null),
  informFirst: z._default(z.boolean(), false),
  projects: z._default(projectsSchema, {}),
});

const ids = z.array(idSchema).check(z.maxLength(5000));
const ballot: z.ZodMiniType<BudgetBallot> = z.union([
  z.object({ chosen: ids }),
  z.object({ ranked: ids }),
  z.object({ points: z.record(idSchema, points) }),
]);

const picturesOf = remembered(
  ({ projects }: BudgetConfig) => [projects],
  ({ projects }): ReadonlyMap<string, Picture> =>
    new Map(
      Object.entries(projects).flatMap(([id, { picture }]) =>
        picture ? [[id, { number: pictureNumber(picture), source: picture }] as const] : [],
      ),
    ),
);

const aboutOf = (config: BudgetConfig): BudgetView => {
  const { projects: _, ...settings } = config;
  const numbers = [...picturesOf(config)].map(([id, { number }]) => [id, number] as const);
  return { ...settings, pictures: Object.fromEntries(numbers) };
};

const outcome = remembered(
  (counted: Counted<BudgetConfig>) => [counted],
  ({ election, config, hands }) => outcomeOf(election, config.rule, hands === 0),
);

const namesOf = (items: readonly Item[]) => {
  const known = new Map(items.map((item) => [item.id, item]));
  return (lang: Lang) => (id: string) => {
    const item = known.get(id);
    return item && !item.redacted ? inLang(item.text, lang, [item.lang]) : '';
  };
};

/** Everyone says which projects should have the money, and a rule that was fixed before divides it. */
export const budget = votingStage<BudgetConfig, BudgetBallot>({
  type: 'budget',
  config,
  command: 'budget:give',
  ballot,
  reasons,
  takesProjects: true,
  about: aboutOf,
  pictures: picturesOf,
  items: ({ projects }, items) => withProjects(items, projects),
  named: namedIn,
  isBlank: (given) => namedIn(given).length === 0,
  check: checkBallot,
  scale: ({ form, points }) => (form === 'points' ? `budget/points/${points}` : `budget/${form}`),
  hands: ({ form, least, most }) =>
    form === 'approve' && least === 1 ? { most } : form === 'basket' || form === 'approve' ? 'whole' : 'more',
  election: electionOf,
  opinionated,

  /** What gets money first, then by what people gave. */
  ranking({ count, ...counted }) {
    const won = new Set(count.winners);
    const rest = outcome({ count, ...counted }).projects.filter(({ id }) => !won.has(id));
    const scores = [...new Set(rest.map(({ score }) => score))].sort((a, b) => b - a);
    const groups = scores.map((score) => rest.filter((one) => one.score === score).map(({ id }) => id));
    return [...count.winners.map((id) => [id]), ...groups];
  },

  value(counted) {
    const scores = new Map(outcome(counted).projects.map(({ id, score }) => [id, score]));
    return ({ id }) => scores.get(id) ?? null;
  },
  chooses: () => true,
  more: (counted) => asJson(outcome(counted)),
  says: ({ rule }) => wording(ruleWords, (words) => words[rule].says),
  measure: ({ form }) => measures[unitOf(form)],

  reported(counted) {
    const { config, items } = counted;
    const { amount, currency, rule, form } = config;
    const made = outcome(counted);
    const names = namesOf(items);
    const unit = unitOf(form);
    const costs = new Map(items.map(({ id, project }) => [id, project?.cost ?? null]));
    const projects = new Map(made.projects.map((project) => [project.id, project]));
    const tellings = langs.map((lang): Telling => ({ lang, currency, amount, unit, name: names(lang) }));
    const inAll = (say: (telling: Telling) => string): Text =>
      Object.fromEntries(tellings.map((telling) => [telling.lang, say(telling)]));
    const notes = new Map(
      tellings.map((telling) => {
        const first = servedNote(made, rule, counted.ballots, telling.lang);
        return [telling.lang, [...(first === null ? [] : [first]), ...notesOn(made, rule, telling)]];
      }),
    );
    return {
      money: { budget: amount, spent: counted.count.total?.valueOf() ?? 0, currency },
      notes: (notes.get('nl') ?? []).map((_, at) => inAll(({ lang }) => notes.get(lang)?.[at] ?? '')),
      row(id) {
        const project = projects.get(id);
        const why = project ? inAll((telling) => whyByRule(rule, project, made, telling)) : {};
        return { cost: costs.get(id) ?? null, why };
      },
    };
  },
});
