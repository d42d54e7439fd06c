import type Fraction from 'fraction.js';
import type { TieBreak } from '../count.ts';
import type { Lot, OptionId } from '../election.ts';
import { byLot } from '../tie.ts';

type Votes = ReadonlyMap<OptionId, Fraction>;

export interface Taken {
  readonly taken: OptionId;
  /** There where several had as many, and as few, votes. */
  readonly tie?: { readonly between: readonly OptionId[]; readonly by: TieBreak };
}

/**
 * Whose turn it is: who has the most votes (whose surplus goes first), or the fewest (who is excluded). Of several,
 * who had the most or the fewest in the latest round in which it differed; and where it never did, whom the lot names
 * first, for better or worse (SSI 2007/42, schedule 1, rules 49 and 50).
 *
 * @param rounds the votes after each round, the latest last
 */
export function firstTaken(
  ids: readonly OptionId[],
  which: 'most' | 'fewest',
  rounds: readonly Votes[],
  lot: Lot,
): Taken | undefined {
  const [now, ...earlier] = [...rounds].reverse();
  const between = now ? foremost(ids, which, now) : ids;
  const [only] = between;
  if (only === undefined) return undefined;
  if (between.length === 1) return { taken: only };

  let left = between;
  for (const votes of earlier) {
    left = foremost(left, which, votes);
    const [taken] = left;
    if (left.length === 1 && taken !== undefined) return { taken, tie: { between, by: 'earlier rounds' } };
  }
  const [taken = only] = [...left].sort(byLot(lot));
  return { taken, tie: { between, by: 'lot' } };
}

function foremost(ids: readonly OptionId[], which: 'most' | 'fewest', votes: Votes): readonly OptionId[] {
  let best: Fraction | undefined;
  let found: OptionId[] = [];
  for (const id of ids) {
    const has = votes.get(id);
    if (has === undefined) continue;
    const order = best === undefined ? 1 : which === 'most' ? has.compare(best) : best.compare(has);
    if (order > 0) [best, found] = [has, [id]];
    else if (order === 0) found.push(id);
  }
  return found;
}
