import type { Actor, Json, StageType } from '@kring/core';
import { stageTypes } from '../src/index.ts';
import type { StageSamples } from '../src/samples.ts';
import { diceOf } from './dice.ts';
import { someItems } from './items.ts';
import { facilitators, Meeting, people } from './meeting.ts';

/** A stage type and its samples, for tests that go through all there are. */
export interface Kind {
  readonly name: string;
  readonly type: StageType;
  readonly samples: StageSamples;
}

export const everyType: readonly Kind[] = await Promise.all(
  [...stageTypes].map(async ([name, type]) => {
    const { samples } = (await import(`../src/${name}/samples.ts`)) as { samples: StageSamples };
    return { name, type, samples };
  }),
);

/** What someone gives in a stage: `by` is who of {@link people}, or null for a facilitator. */
export interface Giving {
  readonly by: number | null;
  readonly command: string;
  readonly body: Json;
}

/** What people who mean well give in a stage of this type that works on {@link someItems}. */
export function someGivings({ name, type, samples }: Kind, config: Json): readonly Giving[] {
  const meeting = new Meeting(stageTypes, name, config, someItems);
  meeting.drive('stage:open');
  let marks = 0;
  const dice = diceOf([3, 1, 4, 1, 5, 9, 2, 6], () => ++marks);
  const actors: readonly Actor[] = [...people.slice(0, 3), facilitators[0]];
  return [1, 2].flatMap(() =>
    actors.flatMap((actor, by) => {
      // The first command of a type is what it is for.
      const command = Object.keys(type.commands).find((one) =>
        type.commands[one]?.roles.some((role) => role === actor.role),
      );
      if (command === undefined) return [];
      const body = samples.body(command, meeting.stage, dice, actor);
      meeting.inside(command, body, actor);
      return [{ by: actor.role === 'participant' ? by : null, command, body }];
    }),
  );
}
