import type { CountView } from '../voting/views.ts';
import type { Spread } from '@kring/core';
import type { OptionId, Ranking } from '@kring/methods';

/** How many people put each option in which place, counted from 1; what a ballot leaves out has the place after the last. */
export function placesOf(
  options: readonly OptionId[],
  ballots: Iterable<Ranking>,
): ReadonlyMap<OptionId, Spread> {
  const last = unplaced(options.length);
  const counts = new Map(options.map((id) => [id, new Map<number, number>()]));
  for (const ballot of ballots) {
    const places = new Map(ballot.flat().map((id, at) => [id, at + 1]));
    for (const [id, people] of counts) {
      const place = places.get(id) ?? last;
      people.set(place, (people.get(place) ?? 0) + 1);
    }
  }
  const spreadOf = (people: ReadonlyMap<number, number>) =>
    [...people].sort(([a], [b]) => a - b).map(([value, people]) => ({ value, people }));
  return new Map([...counts].map(([id, people]) => [id, spreadOf(people)]));
}

/** Stands in spreads for what a ballot does not put in order. */
export const unplaced = (options: number): number => options + 1;

/** Whether anybody left anything out, of so many: then the places have a column for that. */
export const isLeftOut = (count: CountView | undefined, all: number): boolean =>
  (count?.rows ?? []).some(({ spread }) => spread.some(({ value }) => value === unplaced(all)));
