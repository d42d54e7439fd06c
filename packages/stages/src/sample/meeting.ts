import type { AgendaEntry, ItemId, Json, Lang, SessionInfo, StageId, Text, Words } from '@kring/core';
import { agendaFrom } from '../templates.ts';
import { ballots, ideas, session, texts, topics, type Topic } from './content.ts';

/** A meeting to play with: made up, in one language, and given by the same commands as any other. */

/** How many people it takes; the last few have not voted yet. */
export const samplePeople = 15;

/** The way in for those who live it. Answers the id of what came of it, if anything did; what is refused throws. */
export interface SampleHall {
  /** As whoever steers. */
  steer(stage: StageId | null, type: string, body: object): Promise<string>;
  /** As one of the people, counted from 0. */
  give(person: number, stage: StageId, type: string, body: object): Promise<string>;
}

export function sampleInfo(lang: Lang): Pick<SessionInfo, 'title' | 'organiser' | 'about' | 'languages'> {
  const said = (words: Words<string>): Text => ({ [lang]: words[lang] });
  return {
    title: said(session.title),
    organiser: said(session.organiser),
    about: said(session.about),
    languages: [lang],
  };
}

export function sampleAgenda(lang: Lang, newId: () => string): AgendaEntry[] {
  return agendaFrom('citizens-meeting', [lang], newId).map((entry) => {
    const own = Object.entries(texts[entry.type] ?? {}).map(([key, words]): [string, Json] => [
      key,
      { [lang]: words[lang] },
    ]);
    return { ...entry, config: { ...(entry.config as object), ...Object.fromEntries<Json>(own) } };
  });
}

/** Lives it until the vote is open and nearly everyone has voted: closing and revealing is left to whoever plays. */
export async function liveSample(
  hall: SampleHall,
  agenda: readonly AgendaEntry[],
  lang: Lang,
): Promise<void> {
  const open = async (type: string): Promise<StageId> => {
    const stage = agenda.find((entry) => entry.type === type)?.id ?? '';
    await hall.steer(null, 'stage:open', { stage });
    return stage;
  };
  await open('welcome');
  await hall.steer(null, 'people:count', { headCount: samplePeople });
  const written = await write(hall, await open('ideas'), lang);
  const groups = await group(hall, await open('clusters'), written, lang);
  await vote(hall, await open('dot-vote'), groups);
}

async function write(hall: SampleHall, stage: StageId, lang: Lang): Promise<readonly ItemId[]> {
  const written = ideas.map(({ text }, i) =>
    hall.give(i % samplePeople, stage, 'idea:add', { text: text[lang], lang }),
  );
  return Promise.all(written);
}

/** Board units from one group to the next. */
const across = 760;
const down = 640;
const perRow = 3;

async function group(
  hall: SampleHall,
  stage: StageId,
  written: readonly ItemId[],
  lang: Lang,
): Promise<Readonly<Record<Topic, ItemId>>> {
  const made = Object.entries(topics).map(async ([topic, words], i) => {
    const items = written.filter((_, at) => ideas[at]?.topic === topic);
    const place = { x: (i % perRow) * across, y: Math.floor(i / perRow) * down };
    const name = { [lang]: words[lang] };
    return [topic, await hall.steer(stage, 'cluster:create', { name, items, ...place })] as const;
  });
  return Object.fromEntries(await Promise.all(made)) as Record<Topic, ItemId>;
}

async function vote(
  hall: SampleHall,
  stage: StageId,
  groups: Readonly<Record<Topic, ItemId>>,
): Promise<void> {
  const given = ballots.map((chosen, person) => {
    const dots = Object.fromEntries(chosen.map((topic) => [groups[topic], 1]));
    return hall.give(person, stage, 'dots:place', { dots });
  });
  await Promise.all(given);
}
