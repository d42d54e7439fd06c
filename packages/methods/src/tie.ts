import type { Tie } from './count.ts';
import { allBlank, type Election, type Lot, type OptionId, type Ranking } from './election.ts';
import { seating } from './seatings.ts';

/** The order in which a lot takes options: by their place in it. */
export function byLot(lot: Lot): (a: OptionId, b: OptionId) => number {
  const place = new Map(lot.map((id, at) => [id, at]));
  const placeOf = (id: OptionId) => place.get(id) ?? lot.length;
  return (a, b) => placeOf(a) - placeOf(b);
}

/**
 * Who fills the seats by a ranking. Where a group of equals is larger than the seats that are left, the lot takes
 * from it, and the tie is told. Where nobody said how many win, it is all of the first group. Where all ballots are
 * blank nobody wins: see {@link allBlank}.
 */
export function seated(
  ranking: Ranking,
  { ballots, seats, lot }: Pick<Election, 'ballots' | 'seats' | 'lot'>,
): { readonly winners: readonly OptionId[]; readonly ties: readonly Tie[] } {
  if (allBlank(ballots)) return { winners: [], ties: [] };
  if (seats === undefined) return { winners: ranking[0] ?? [], ties: [] };
  const { certain, equals, open } = seating(ranking, seats);
  const drawn = [...equals].sort(byLot(lot)).slice(0, open);
  const ties = drawn.map((taken, at): Tie => {
    const gone = drawn.slice(0, at);
    return { between: equals.filter((id) => !gone.includes(id)), taken, by: 'lot' };
  });
  return { winners: [...certain, ...drawn], ties };
}
