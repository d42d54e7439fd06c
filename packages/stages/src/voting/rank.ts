import type { OptionId, Ranking } from '@kring/methods';

/** A place in a ranking; equals share the first of their places: 1, 2, 2, 4. */
export interface Place {
  readonly id: OptionId;
  readonly rank: number;
  readonly tied: boolean;
}

/** The places of a ranking, best first; within a group in the order of `options`. */
export function placesIn(ranking: Ranking, options: readonly OptionId[]): readonly Place[] {
  const order = new Map(options.map((id, at) => [id, at]));
  const orderOf = (id: OptionId) => order.get(id) ?? options.length;
  let ahead = 0;
  return ranking.flatMap((group) => {
    const rank = ahead + 1;
    ahead += group.length;
    return [...group]
      .sort((a, b) => orderOf(a) - orderOf(b))
      .map((id) => ({ id, rank, tied: group.length > 1 }));
  });
}
