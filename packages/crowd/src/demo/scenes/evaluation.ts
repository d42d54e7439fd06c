import type { StageId } from '@kring/core';
import { comments } from '../content.ts';
import type { Hall } from '../hall.ts';
import type { Moment } from '../pace.ts';
import { tongues, type Tongue } from '../tongue.ts';

const turnout = 0.85;
/** How likely each score is, compared with the others. */
const scores = [
  [1, 1],
  [2, 3],
  [3, 8],
  [4, 20],
  [5, 14],
] as const;

/** A score from most, and a few words from those who have some. */
export async function evaluate(hall: Hall, stage: StageId): Promise<void> {
  const { chance } = hall;
  const left = new Map<Tongue, string[]>(
    tongues.map((tongue) => [tongue, chance.shuffled(comments[tongue])]),
  );
  const scene = chance.shuffled(hall.phones).flatMap(({ seat, tongue }): Moment[] => {
    if (!chance.happens(turnout)) return [];
    const score = chance.weighed(scores) ?? null;
    const text = chance.happens(0.6) ? (left.get(tongue)?.pop() ?? '') : '';
    const at = chance.between(2000, 14_000) + (text ? chance.between(4000, 10_000) : 0);
    return [{ at, act: () => hall.ask(seat, stage, 'evaluation:answer', { score, text }) }];
  });
  await hall.play(scene);
  await hall.pace.wait(2000);
  await hall.steer('stage:close', { stage });
  await hall.steer('stage:reveal', { stage });
  await hall.pace.wait(7000);
}
