import type { Cast, Grades, OptionId } from '../../election.ts';
import { recount } from '../running.ts';
import { RunningSpreads } from '../../opinions/runningSpreads.ts';
import type { Merits } from './blanks.ts';

/** How many gave each option each grade, and how many cast a ballot. */
export function meritsOf(
  options: readonly OptionId[],
  grades: number,
  cast: Iterable<Cast<Grades>>,
): { readonly merits: ReadonlyMap<OptionId, Merits>; readonly people: number } {
  const { spreads, people } = recount(new RunningSpreads(options), cast);
  const merits = new Map(
    [...spreads].map(([id, spread]): readonly [OptionId, Merits] => {
      const counts = Array.from({ length: grades }, () => 0);
      for (const one of spread) counts[one.value] = one.people;
      return [id, counts];
    }),
  );
  return { merits, people };
}
