import { idSchema, plainItem, type Item, type Project, type StageId, type Text } from '@kring/core';
import type { Hall } from '../hall.ts';
import * as words from './content.ts';

/** The steps of the evening on which people decide, by what the script calls them. */
export type Agenda = Readonly<Record<keyof typeof plan, StageId>>;

interface Planned {
  readonly type: string;
  readonly title: Text;
  readonly minutes: number;
  readonly config?: object;
  /** What the services brought; without it, it works on nothing. */
  readonly items?: readonly Item[];
}

const listed = (
  choices: readonly { readonly id: string; readonly text: Text; readonly project?: Project }[],
) =>
  choices.map(({ id, text, project }): Item => ({
    ...plainItem(id, 'list', text, 'nl'),
    ...(project && { project }),
  }));

const step = <Config extends { readonly title: Text }>(
  type: string,
  minutes: number,
  { title, ...config }: Config,
  items?: readonly Item[],
): Planned => ({ type, title, minutes, config, ...(items && { items }) });

const plan = {
  welcome: step('welcome', 10, words.welcome),
  approve: step('approve', 5, words.approve, listed(words.projects)),
  place: step('place', 10, words.place, listed(words.projects.slice(0, 6))),
  quadratic: step('quadratic', 8, words.quadratic, listed(words.concerns)),
  consent: step('consent', 20, { title: words.consent.title, proposal: words.consent.proposal }),
  evaluation: step('evaluation', 5, words.evaluation),
};

export async function prepare({ facilitator }: Hall): Promise<Agenda> {
  const made: [string, StageId][] = [];
  for (const [name, { type: stageType, title, minutes, config = {}, items }] of Object.entries<Planned>(
    plan,
  )) {
    const source = items ? { from: 'list', items } : { from: 'nothing' };
    const entry = { stageType, title, minutes, config, source };
    made.push([name, idSchema.parse(await facilitator.must(null, 'agenda:add', entry))]);
  }
  return Object.fromEntries(made) as Agenda;
}
