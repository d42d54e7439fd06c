import type { Json, StageId } from '@kring/core';
import { stageViews } from '@kring/stages/views';
import type { Hall, Phone } from '../hall.ts';
import type { Moment } from '../pace.ts';

const turnout = 0.94;

/** Most people give what their kind of step has them give, each in their own time. */
export async function everyoneGives(hall: Hall, stage: StageId, type: string): Promise<void> {
  const { chance, facilitator } = hall;
  const crowd = (await stageViews[type]?.crowd?.())?.crowd;
  if (!crowd) throw new Error(`Nobody knows what people give in a step of type ${type}`);
  const doc = `stage/${stage}` as const;
  const entries = {
    get: <Value>(key: string) => facilitator.entry<Value>(doc, key),
    under: <Value>(prefix: string) => facilitator.under<Value>(doc, prefix),
  };
  const give = async ({ seat, tongue }: Phone, mine: Json) => {
    const gift = crowd.next({ entries, mine, lang: tongue, random: () => chance.next() });
    if (gift) await hall.ask(seat, stage, gift.type, gift.body);
  };
  const scene = hall.phones.flatMap((phone): Moment[] => {
    const at = chance.between(2000, 24_000);
    return chance.happens(turnout) ? [{ at, act: () => give(phone, null) }] : [];
  });
  await hall.play(scene);
  await hall.pace.wait(2000);
}

/** A secret vote from its opening to the moment when all have seen what came of it. */
export async function vote(hall: Hall, stage: StageId, type: string): Promise<void> {
  await hall.open(stage);
  await everyoneGives(hall, stage, type);
  await closeAndReveal(hall, stage);
}

/** A guess, a look at how the guesses lie, a talk, and a second guess. */
export async function estimateTwice(hall: Hall, stage: StageId): Promise<void> {
  await hall.open(stage);
  await everyoneGives(hall, stage, 'estimate');
  await hall.work(stage, 'round:show', {});
  await hall.pace.wait(12_000);
  await hall.work(stage, 'round:again', {});
  // What is said of the first round may still be on its way.
  const again = () => {
    const now = hall.facilitator.entry<{ round: number; asking: boolean }>(`stage/${stage}`, 'now');
    return now?.round === 2 && now.asking;
  };
  await hall.facilitator.until(again);
  await everyoneGives(hall, stage, 'estimate');
  await closeAndReveal(hall, stage);
}

async function closeAndReveal(hall: Hall, stage: StageId): Promise<void> {
  await hall.steer('stage:close', { stage });
  await hall.pace.wait(4000);
  await hall.steer('stage:reveal', { stage });
  await hall.pace.wait(12_000);
}
