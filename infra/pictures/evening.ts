import type { ItemId, StageId } from '@kring/core';
import {
  ideasInDutch,
  ideasInFrench,
  saidAloud,
  weights,
  type WrittenIdea,
} from '../../packages/crowd/src/demo/content.ts';
import type { Agenda } from '../../packages/crowd/src/demo/agenda.ts';
import type { Hall } from '../../packages/crowd/src/demo/hall.ts';
import type { Made } from '../../packages/crowd/src/demo/scenes/clusters.ts';
import type { Gathered } from '../../packages/crowd/src/demo/scenes/ideas.ts';
import { otherTongue, type Tongue } from '../../packages/crowd/src/demo/tongue.ts';

/** What the crowd does in the meeting of the pictures: the demo's words, but each stage stays open to be looked at. */

const dots = 5;
const mostPerItem = 2;
/** An idea in no group, compared with the weights of the topics. */
const lonely = 0.4;
/** Still to be grouped when the board's picture is taken. */
const leftInTray = 4;

/** Not every machine that takes the pictures has letters for these. */
const emoji = /\p{Extended_Pictographic}/u;

type Written = WrittenIdea & { readonly lang: Tongue };

/** When it begins, and what those who facilitate have agreed. */
export async function plan(hall: Hall, agenda: Agenda): Promise<void> {
  await hall.steer('session:configure', { info: { startsAt: '19:30' } });
  for (const [stage, who, notes] of [
    [agenda.welcome, 'Sofie', 'Eerst soep. Wachten tot iedereen zit.'],
    [agenda.ideas, 'Karim', 'Een minuut stilte laten. Papier ophalen aan tafel 3.'],
    [agenda.talk, 'Sofie', ''],
    [agenda.clusters, 'Karim', 'Tijdens het gesprek aan tafel.'],
    [agenda.vote, 'Sofie', 'Eerst de groepen voorlezen.'],
    [agenda.results, 'schepen Bogaert', 'Zegt wat er nu gebeurt, en tegen wanneer.'],
  ]) {
    await hall.steer('stage:configure', { stage, who, notes });
  }
}

/** Everyone writes what they have in mind, and the facilitator notes what two people say. */
export async function gather(hall: Hall, stage: StageId): Promise<Gathered> {
  const inDutch = ideasInDutch.map((idea): Written => ({ ...idea, lang: 'nl' }));
  const inFrench = ideasInFrench.map((idea): Written => ({ ...idea, lang: 'fr' }));
  const written = hall.chance
    .shuffled([...inDutch, ...inFrench])
    .filter(({ fate, text }) => fate === undefined && !emoji.test(text));
  const gathered = new Map<ItemId, WrittenIdea>();
  const note = async (give: Promise<unknown>, idea: Written) => {
    const id = await give;
    if (typeof id !== 'string') return;
    const isLeft = gathered.size < leftInTray;
    gathered.set(id, isLeft ? { ...idea, topic: null } : idea);
    if (idea.translation === undefined) return;
    const lang = otherTongue(idea.lang);
    await hall.work(stage, 'idea:translate', { idea: id, lang, text: idea.translation });
  };
  for (const [i, idea] of written.entries()) {
    const writers = hall.phones.filter(({ tongue }) => tongue === idea.lang);
    const writer = writers[i % writers.length];
    const { text, lang } = idea;
    if (writer)
      await note(hall.ask(writer.seat, stage, 'idea:add', { text: idea.edited ?? text, lang }), idea);
  }
  for (const idea of saidAloud) {
    const { text, lang } = idea;
    await note(hall.work(stage, 'idea:add', { text, lang }), idea);
  }
  return gathered;
}

/** Most of the crowd has given its dots. */
export async function place(hall: Hall, stage: StageId, made: Made): Promise<void> {
  const { chance, facilitator, phones } = hall;
  const found = new Map([...made].map(([topic, cluster]) => [cluster, weights[topic]]));
  const items = [...facilitator.under<{ order: number }>(`stage/${stage}`, 'item/')]
    .sort(([, a], [, b]) => a.order - b.order)
    .map(([id]): [ItemId, number] => [id, found.get(id) ?? lonely]);
  for (const { seat } of phones.slice(2)) {
    const given: Record<ItemId, number> = {};
    for (let i = 0; i < dots; i++) {
      const item = chance.weighed(items.filter(([id]) => (given[id] ?? 0) < mostPerItem));
      if (item !== undefined) given[item] = (given[item] ?? 0) + 1;
    }
    await hall.ask(seat, stage, 'dots:place', { dots: given });
  }
}
