import type { ItemId, Json } from '@kring/core';
import type { DotCount } from '@kring/methods';
import type { Option } from '../voting/options.ts';
import type { DotsPlaced, VoteTallyView } from './views.ts';

export const given = (dots: Readonly<Record<ItemId, number>>): number =>
  Object.values(dots).reduce((sum, count) => sum + count, 0);

export interface Ranked {
  readonly option: Option;
  readonly count: DotCount;
}

/** Most dots first, as counted. */
export function ranking(options: readonly Option[], tally: VoteTallyView): readonly Ranked[] {
  const known = new Map(options.map((option) => [option.id, option]));
  return tally.rows.flatMap((count) => {
    const option = known.get(count.id);
    return option ? [{ option, count }] : [];
  });
}

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
