import type { ItemId, Json, StageId } from '@kring/core';
import type { Seat } from '../../seat.ts';
import { ideas as words, ideasInDutch, ideasInFrench, saidAloud, type WrittenIdea } from '../content.ts';
import type { Hall, Phone } from '../hall.ts';
import type { Moment } from '../pace.ts';
import { otherTongue, tongues, type Tongue } from '../tongue.ts';

/** What people wrote, by the id that the server gave it. */
export type Gathered = ReadonlyMap<ItemId, WrittenIdea>;

const byTongue: Readonly<Record<Tongue, readonly WrittenIdea[]>> = { nl: ideasInDutch, fr: ideasInFrench };

const writingTime = 70_000;
const timerSeconds = 95;
/** For a character, on the glass of a phone; nobody is slower than on this many. */
const msPerCharacter = 90;
const mostCharacters = 260;

/** Everyone types what comes to mind; the facilitator helps, translates, and takes out a name. */
export async function gatherIdeas(hall: Hall, stage: StageId): Promise<Gathered> {
  const gathered = new Map<ItemId, WrittenIdea>();
  const ring = await hall.startTimer(stage, timerSeconds);
  await hall.play([
    ...written(hall, stage, gathered),
    ...aloud(hall, stage, gathered),
    { at: 0.75 * writingTime, act: () => hall.steer('message:send', { text: words.nearlyOver }) },
    { at: 0.9 * writingTime, act: () => hall.steer('message:clear') },
  ]);
  await ring();
  await hall.pace.wait(3000);
  await hall.steer('stage:close', { stage });
  return gathered;
}

/** Each idea when its writer has thought and typed, all within the writing time; and what becomes of it. */
function written(hall: Hall, stage: StageId, gathered: Map<ItemId, WrittenIdea>): Moment[] {
  const { chance } = hall;
  const plans = tongues.flatMap((tongue) => {
    const own = hall.phones.filter((phone) => phone.tongue === tongue);
    const writers = chance.shuffled(own.length > 0 ? own : hall.phones);
    const busyUntil = new Map<Phone, number>();
    return chance.shuffled(byTongue[tongue]).flatMap((idea, i) => {
      const writer = writers[i % writers.length];
      if (!writer) return [];
      const thinking = chance.between(1500, 12_000);
      const typing = Math.min(idea.text.length, mostCharacters) * msPerCharacter * chance.between(0.7, 1.4);
      const at = (busyUntil.get(writer) ?? 0) + thinking + typing;
      busyUntil.set(writer, at);
      return { at, idea, writer: writer.seat, tongue };
    });
  });
  const last = Math.max(...plans.map(({ at }) => at));
  return plans.flatMap(({ at, ...plan }) =>
    lifeOf(hall, stage, gathered, plan, Math.min(1, writingTime / last) * at),
  );
}

interface Plan {
  readonly idea: WrittenIdea;
  readonly writer: Seat;
  readonly tongue: Tongue;
}

function lifeOf(
  hall: Hall,
  stage: StageId,
  gathered: Map<ItemId, WrittenIdea>,
  { idea, writer, tongue }: Plan,
  at: number,
): Moment[] {
  const { chance } = hall;
  const later = at + chance.between(6000, 16_000);
  let id: Json | undefined;
  const once = (act: (idea: ItemId) => Promise<unknown>) => () =>
    typeof id === 'string' ? act(id) : Promise.resolve();
  const scene: Moment[] = [
    {
      at,
      act: async () => {
        id = await hall.ask(writer, stage, 'idea:add', { text: idea.text, lang: tongue });
        if (typeof id === 'string') gathered.set(id, idea);
      },
    },
  ];
  const { edited, translation, fate } = idea;
  if (edited !== undefined) {
    const act = once((one) => hall.ask(writer, stage, 'idea:edit', { idea: one, text: edited }));
    scene.push({ at: later, act });
  }
  if (translation !== undefined) {
    const body = { lang: otherTongue(tongue), text: translation };
    scene.push({ at: later, act: once((one) => hall.work(stage, 'idea:translate', { idea: one, ...body })) });
  }
  if (fate === 'withdrawn') {
    const act = once((one) => hall.ask(writer, stage, 'idea:withdraw', { idea: one }));
    scene.push({ at: later, act });
  }
  if (fate === 'redacted') {
    scene.push({ at: later, act: once((one) => hall.work(stage, 'idea:redact', { idea: one })) });
  }
  return scene;
}

/** Two people without a phone tell the facilitator. */
function aloud(hall: Hall, stage: StageId, gathered: Map<ItemId, WrittenIdea>): Moment[] {
  return saidAloud.map(({ lang, text, ...idea }, i) => ({
    at: writingTime * (0.4 + 0.25 * i),
    act: async () => {
      const id = await hall.work(stage, 'idea:add', { text, lang });
      if (typeof id !== 'string') return;
      gathered.set(id, { text, ...idea });
      if (idea.translation === undefined) return;
      await hall.work(stage, 'idea:translate', {
        idea: id,
        lang: otherTongue(lang),
        text: idea.translation,
      });
    },
  }));
}
