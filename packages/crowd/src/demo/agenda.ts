import { idSchema, type StageId, type Text } from '@kring/core';
import * as words from './content.ts';
import type { Hall } from './hall.ts';

/** The stages of the evening, by what the script calls them. */
export type Agenda = Readonly<
  Record<'welcome' | 'info' | 'ideas' | 'talk' | 'clusters' | 'vote' | 'results' | 'evaluation', StageId>
>;

interface Planned {
  readonly title: Text;
  readonly minutes: number;
  readonly config?: object;
  readonly takesFrom?: StageId;
}

export async function prepare({ facilitator }: Hall): Promise<Agenda> {
  const add = async (stageType: string, { title, minutes, config = {}, takesFrom }: Planned) => {
    const source = takesFrom ? { from: 'stage', stage: takesFrom, best: null } : { from: 'nothing' };
    const entry = { stageType, title, minutes, config, source };
    return idSchema.parse(await facilitator.must(null, 'agenda:add', entry));
  };
  const { title: welcomeTitle, ...welcomeWords } = words.welcome;
  const welcome = await add('welcome', { title: welcomeTitle, minutes: 15, config: welcomeWords });
  const { title: infoTitle, body } = words.info;
  const info = await add('info', { title: infoTitle, minutes: 10, config: { body } });
  const { prompt } = words.ideas;
  const ideas = await add('ideas', {
    title: words.ideas.title,
    minutes: 15,
    config: { prompt, maxLength: 1000 },
  });
  const { question } = words.talk;
  const talk = await add('talk', { title: words.talk.title, minutes: 20, config: { question } });
  const clusters = await add('clusters', { title: words.clusters.title, minutes: 15, takesFrom: ideas });
  const vote = await add('dot-vote', {
    title: words.vote.title,
    minutes: 5,
    config: { question: words.vote.question, dots: 5, mostPerItem: 2 },
    takesFrom: clusters,
  });
  const results = await add('results', {
    title: words.results.title,
    minutes: 10,
    config: { thanks: words.results.thanks },
    takesFrom: vote,
  });
  const { title: lastTitle, ...form } = words.evaluation;
  const evaluation = await add('evaluation', { title: lastTitle, minutes: 5, config: form });
  return { welcome, info, ideas, talk, clusters, vote, results, evaluation };
}
