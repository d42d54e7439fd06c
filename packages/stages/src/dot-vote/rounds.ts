import { ballotsOf, type Item, type ItemId, type Spread, type Stage } from '@kring/core';
import { remembered } from '../remembered.ts';
import { ballotIn, slot } from './ballot.ts';
import type { CountedDots, DotVoteView } from './views.ts';

/** How one round of dots can be laid beside another. */

/** What was asked of people: only as many dots, with as many to an item, can be compared. */
export const scaleOf = ({ dots, mostPerItem }: DotVoteView): string => `dots/${dots}/${mostPerItem}`;

/** How many people gave each item so many dots, among those who gave any. */
export const spreadsOf: (stage: Stage) => ReadonlyMap<ItemId, Spread> = remembered(
  ({ items, rows, sealed }) => [items, sealed ?? rows],
  (stage) => {
    const ballots = ballotsOf(stage, slot)
      .map(ballotIn)
      .filter((ballot) => Object.keys(ballot).length > 0);
    return new Map(
      stage.items.map(({ id }) => {
        const people = new Map<number, number>();
        for (const { [id]: dots = 0 } of ballots) people.set(dots, (people.get(dots) ?? 0) + 1);
        const spread = [...people].sort(([a], [b]) => a - b).map(([value, people]) => ({ value, people }));
        return [id, spread];
      }),
    );
  },
);

/** What an item got in the round before, where that asked the same. */
export function roundBefore({ weighed }: Item, config: DotVoteView): CountedDots['before'] {
  if (weighed?.scale !== scaleOf(config)) return undefined;
  const given = weighed.spread.filter(({ value }) => value > 0);
  return {
    dots: given.reduce((sum, { value, people }) => sum + value * people, 0),
    people: given.reduce((sum, { people }) => sum + people, 0),
  };
}
