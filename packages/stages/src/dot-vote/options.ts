import type { ItemId, Json } from '@kring/core';
import type { DotsPlaced } from './views.ts';

/** A ballot as a phone fills it in. */

export const given = (dots: Readonly<Record<ItemId, number>>): number =>
  Object.values(dots).reduce((sum, count) => sum + count, 0);

/** A ballot as it was kept on the phone; null when it is none. */
export function ballotFrom(kept: Json): DotsPlaced | null {
  const { dots } = (kept ?? {}) as Partial<DotsPlaced>;
  if (typeof dots !== 'object') return null;
  return Object.values(dots).every((count) => Number.isInteger(count)) ? { dots } : null;
}

export const sameBallot = (one: DotsPlaced, other: DotsPlaced): boolean =>
  [...Object.keys(one.dots), ...Object.keys(other.dots)].every(
    (id) => (one.dots[id] ?? 0) === (other.dots[id] ?? 0),
  );
