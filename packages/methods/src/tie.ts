import type { Tie } from './count.ts';
import type { Election, Lot, OptionId, Ranking } from './election.ts';

/** The order in which a lot takes options: by their place in it. */
export function byLot(lot: Lot): (a: OptionId, b: OptionId) => number {
  const place = new Map(lot.map((id, at) => [id, at]));
  const placeOf = (id: OptionId) => place.get(id) ?? lot.length;
  return (a, b) => placeOf(a) - placeOf(b);
}

/**
 * Who fills the seats by a ranking. Where a group of equals is larger than the seats that are left, the lot takes
 * from it, and the tie is told. Where nobody said how many win, it is all of the first group.
 */
export function seated(
  ranking: Ranking,
  { seats, lot }: Pick<Election, 'seats' | 'lot'>,
): { readonly winners: readonly OptionId[]; readonly ties: readonly Tie[] } {
  if (seats === undefined) return { winners: ranking[0] ?? [], ties: [] };
  const winners: OptionId[] = [];
  const ties: Tie[] = [];
  for (const group of ranking) {
    const left = seats - winners.length;
    if (left <= 0) break;
    if (group.length <= left) {
      winners.push(...group);
      continue;
    }
    const drawn = [...group].sort(byLot(lot)).slice(0, left);
    for (const [at, taken] of drawn.entries()) {
      ties.push({ between: group.filter((id) => !drawn.slice(0, at).includes(id)), taken, by: 'lot' });
    }
    winners.push(...drawn);
  }
  return { winners, ties };
}
