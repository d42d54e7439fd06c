import {
  idSchema,
  plainItem,
  type Item,
  type Project,
  type Source,
  type StageId,
  type Text,
} from '@kring/core';
import type { Hall } from '../hall.ts';
import * as words from './content.ts';

/** The steps of the evening on which people decide, by what the script calls them. */
export type Agenda = Readonly<Record<keyof typeof plan, StageId>>;

interface Planned {
  readonly type: string;
  readonly title: Text;
  readonly minutes: number;
  readonly config: object;
  /** What the services brought. */
  readonly items?: readonly Item[];
  /** The step whose outcome it works on; without either it works on nothing. */
  readonly takesFrom?: string;
}

const listed = (
  choices: readonly { readonly id: string; readonly text: Text; readonly project?: Project }[],
) =>
  choices.map(({ id, text, project }): Item => ({
    ...plainItem(id, 'list', text, 'nl'),
    ...(project && { project }),
  }));

const { title: welcomeTitle, ...welcome } = words.welcome;
const { title: evaluationTitle, ...evaluation } = words.evaluation;

const plan = {
  welcome: { type: 'welcome', title: welcomeTitle, minutes: 10, config: welcome },
  approve: {
    type: 'approve',
    title: words.approve.title,
    minutes: 5,
    config: { question: words.approve.question },
    items: listed(words.projects),
  },
  place: {
    type: 'place',
    title: words.place.title,
    minutes: 10,
    config: { question: words.place.question },
    items: listed(words.projects.slice(0, 6)),
  },
  estimate: {
    type: 'estimate',
    title: words.estimate.title,
    minutes: 15,
    config: { question: words.estimate.question, unit: words.estimate.unit, min: 0, max: 30_000 },
  },
  rate: {
    type: 'rate',
    title: words.rate.title,
    minutes: 10,
    config: { question: words.rate.question, form: 'gradients/8', rule: 'gradients' },
    items: listed(words.quay),
  },
  rank: {
    type: 'rank',
    title: words.rank.title,
    minutes: 5,
    config: { question: words.rank.question, rule: 'schulze' },
    items: listed(words.square),
  },
  quadratic: {
    type: 'quadratic',
    title: words.quadratic.title,
    minutes: 8,
    config: { question: words.quadratic.question },
    items: listed(words.concerns),
  },
  budget: {
    type: 'budget',
    title: words.budget.title,
    minutes: 15,
    config: { question: words.budget.question, amount: words.budgetTotal, form: 'basket' },
    takesFrom: 'approve',
  },
  consent: {
    type: 'consent',
    title: words.consent.title,
    minutes: 20,
    config: { proposal: words.consent.proposal },
  },
  evaluation: { type: 'evaluation', title: evaluationTitle, minutes: 5, config: evaluation },
} satisfies Record<string, Planned>;

export async function prepare({ facilitator }: Hall): Promise<Agenda> {
  const made: Record<string, StageId> = {};
  for (const [name, { type, items, takesFrom, ...entry }] of Object.entries<Planned>(plan)) {
    const stage = takesFrom && made[takesFrom];
    const source: Source = stage
      ? { from: 'stage', stage, best: null }
      : items
        ? { from: 'list', items }
        : { from: 'nothing' };
    made[name] = idSchema.parse(
      await facilitator.must(null, 'agenda:add', { ...entry, stageType: type, source }),
    );
  }
  return made as Agenda;
}
