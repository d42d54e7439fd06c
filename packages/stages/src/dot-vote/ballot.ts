import { idSchema, reject, type Item, type ItemId, type Json, type Rejected } from '@kring/core';
import type { DotBallot } from '@kring/methods';
import * as z from 'zod/mini';
import { remembered } from '../remembered.ts';
import { knownItems } from '../voting/knownItems.ts';
import type { DotsPlaced, DotVoteView } from './views.ts';

/** One person's ballot: as it is asked for, and as it is kept. */

/** The private row that holds it. */
export { ballotSlot as slot } from '@kring/core';

export const ballotSchema: z.ZodMiniType<DotsPlaced> = z.object({
  dots: z.record(idSchema, z.int().check(z.minimum(0))),
});

/** The ballot as it is kept, or what is wrong with it. */
export function checkBallot(
  { dots }: DotsPlaced,
  limits: DotVoteView,
  items: readonly Item[],
): { readonly accepted: true; readonly ballot: DotBallot } | Rejected {
  const known = knownItems(items);
  const placed = Object.entries(dots).filter(([, count]) => count > 0);
  if (placed.some(([id]) => !known.has(id))) return reject('unknown-item');
  if (placed.some(([, count]) => count > limits.mostPerItem))
    return reject('dot-vote/too-many-on-item', { max: limits.mostPerItem });
  const given = placed.reduce((sum, [, count]) => sum + count, 0);
  if (given > limits.dots) return reject('dot-vote/too-many-dots', { max: limits.dots, given });
  return { accepted: true, ballot: Object.fromEntries(inOneOrder(placed)) };
}

/** Ids come from nowhere a finger went, so sorted by them a ballot does not tell what its owner chose first. */
const inOneOrder = (placed: [ItemId, number][]) => placed.sort(([a], [b]) => (a < b ? -1 : 1));

const parsed = remembered(
  (row: object) => [row],
  (row) => ballotSchema.parse(row).dots,
);

/** The ballot in a row that was kept. */
export const ballotIn = (row: Json): DotBallot =>
  typeof row === 'object' && row !== null ? parsed(row) : {};
