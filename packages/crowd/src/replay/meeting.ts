import type { Json, Lang, StageId } from '@kring/core';
import type { Answer } from '@kring/protocol';
import { Api } from '../api.ts';
import { Seat } from '../seat.ts';
import type { FiledIdea } from './ideasFile.ts';

/** What came of a replayed meeting. */
export interface Replayed {
  readonly sent: number;
  readonly accepted: number;
  readonly rejected: Readonly<Record<string, number>>;
  readonly clusters: number;
  readonly ballots: number;
  /** The numbers of the ideas that were accepted. */
  readonly numbers: readonly number[];
  readonly session: string;
  readonly token: string;
}

interface IdeaEntry {
  readonly number: number;
}

/** Lives a meeting: phones join by code and send the ideas, a facilitator groups them, phones vote, all is sealed. */
export async function replayMeeting(
  base: string,
  ideas: readonly FiledIdea[],
  phones: number,
): Promise<Replayed> {
  const api = new Api(base);
  const lang: Lang = 'nl';
  const title = { nl: 'Naspelen van echte ideeën', fr: 'Des idées réelles rejouées' };
  const made = await api.create({ title, languages: ['nl', 'fr'], capacity: 20_000 }, 'blank');
  const facilitator = new Seat(base, made.session, made.organiser);
  await facilitator.connect();
  const stages = await prepare(facilitator, ideas.length);

  await facilitator.must(null, 'stage:open', { stage: stages.ideas });
  const crowd = await gather(api, made.code, phones, lang);
  try {
    const sent = await sendIdeas(crowd, stages.ideas, ideas, lang);
    await facilitator.until(() => facilitator.under(`stage/${stages.ideas}`, 'idea/').size === sent.ids.size);
    const entries = facilitator.under<IdeaEntry>(`stage/${stages.ideas}`, 'idea/');
    const numbers = [...entries.values()].map(({ number }) => number);

    await facilitator.must(null, 'stage:open', { stage: stages.clusters });
    const clusters = await group(facilitator, stages.clusters, ideas, sent.ids);
    await facilitator.must(null, 'stage:open', { stage: stages.vote });
    const ballots = await vote(crowd, stages.vote);

    await facilitator.must(null, 'stage:close', { stage: stages.vote });
    await facilitator.must(null, 'stage:reveal', { stage: stages.vote });
    await facilitator.must(null, 'stage:open', { stage: stages.results });
    await facilitator.must(null, 'session:end');
    const { answers, ids } = sent;
    return {
      sent: answers.length,
      accepted: ids.size,
      rejected: reasons(answers),
      clusters,
      ballots,
      numbers,
      session: made.session,
      token: made.organiser,
    };
  } finally {
    for (const seat of [facilitator, ...crowd]) seat.close();
  }
}

async function prepare(facilitator: Seat, ideas: number) {
  const add = async (stageType: string, more: object = {}): Promise<StageId> =>
    idOf(await facilitator.must(null, 'agenda:add', { stageType, ...more }));
  const prompt = { nl: 'Welke ideeën zijn er?', fr: 'Quelles sont les idées ?' };
  const first = await add('ideas', {
    title: { nl: 'Ideeën', fr: 'Idées' },
    config: { prompt, maxLength: 2000 },
  });
  const from = (stage: StageId) => ({ source: { from: 'stage', stage, best: null } });
  const clusters = await add('clusters', { title: { nl: 'Groepen', fr: 'Groupes' }, ...from(first) });
  const question = { nl: 'Wat is het belangrijkst?', fr: 'Qu’est-ce qui compte le plus ?' };
  const config = { question, dots: 5, mostPerItem: 2 };
  const vote = await add('dot-vote', { title: { nl: 'Stemming', fr: 'Vote' }, config, ...from(clusters) });
  const results = await add('results', { title: { nl: 'Uitslag', fr: 'Classement' }, ...from(vote) });
  if (ideas === 0) throw new Error('There are no ideas in this file.');
  return { ideas: first, clusters, vote, results };
}

/** Phones join by code, some at a time, as through the door of a hall. */
async function gather(api: Api, code: string, phones: number, lang: Lang): Promise<Seat[]> {
  const crowd: Seat[] = [];
  while (crowd.length < phones) {
    const group = Array.from({ length: Math.min(20, phones - crowd.length) }, async () => {
      const { session, token } = await api.join(code, lang);
      const phone = new Seat(api.base, session, token);
      await phone.connect();
      return phone;
    });
    crowd.push(...(await Promise.all(group)));
  }
  return crowd;
}

/** Every phone sends its share, one idea after the other. Identical texts are ideas of their own. */
async function sendIdeas(crowd: readonly Seat[], stage: StageId, ideas: readonly FiledIdea[], lang: Lang) {
  const answers: Answer[] = [];
  const ids = new Map<number, string>();
  await Promise.all(
    crowd.map(async (phone, at) => {
      for (let i = at; i < ideas.length; i += crowd.length) {
        const answer = await phone.send(stage, 'idea:add', { text: ideas[i]?.text ?? '', lang });
        answers.push(answer);
        if (answer.accepted) ids.set(i, idOf(answer.value));
      }
    }),
  );
  return { answers, ids };
}

/** The facilitator makes a cluster for each group; ideas without one stay in the tray. Returns how many there are. */
async function group(
  facilitator: Seat,
  stage: StageId,
  ideas: readonly FiledIdea[],
  ids: ReadonlyMap<number, string>,
): Promise<number> {
  const groups = new Map<string, string[]>();
  for (const [at, id] of ids) {
    const name = ideas[at]?.group;
    if (name) groups.set(name, [...(groups.get(name) ?? []), id]);
  }
  let made = 0;
  for (const [name, items] of groups) {
    const place = { x: (made % 8) * 400, y: Math.floor(made / 8) * 400 };
    await facilitator.must(stage, 'cluster:create', { name: { nl: name }, items, ...place });
    made += 1;
  }
  return made;
}

/** Every phone gives its dots, each in a way of its own that is the same in every run. */
async function vote(crowd: readonly Seat[], stage: StageId): Promise<number> {
  const answers = await Promise.all(
    crowd.map(async (phone, at) => {
      await phone.until(() => phone.under(`stage/${stage}`, 'item/').size > 0);
      const items = [...phone.under(`stage/${stage}`, 'item/').keys()].sort();
      const dots: Record<string, number> = {};
      for (let i = 0; i < 5; i++) {
        const item = items[(at * 7 + i * i * 3) % items.length];
        if (item !== undefined && (dots[item] ?? 0) < 2) dots[item] = (dots[item] ?? 0) + 1;
      }
      return phone.send(stage, 'dots:place', { dots });
    }),
  );
  return answers.filter(({ accepted }) => accepted).length;
}

function reasons(answers: readonly Answer[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const answer of answers) {
    if (!answer.accepted) counts[answer.reason] = (counts[answer.reason] ?? 0) + 1;
  }
  return counts;
}

/** The id of what a command made, as its answer tells it. */
function idOf(value: Json): string {
  if (typeof value === 'string') return value;
  throw new Error('The answer names nothing that was made');
}
