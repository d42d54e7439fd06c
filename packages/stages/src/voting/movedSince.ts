import type { Item, Spread } from '@kring/core';
import { division, endsOf, type Election } from '@kring/methods';
import type { CountedOption, Moved } from './views.ts';

/** So much more or less divided, of 1 in all, that a room would say so itself. */
const noticed = 0.1;

/**
 * The options with what has moved since the round before, where that asked the same. `election` is the one from which
 * opinions are read; the item's figures are those of the round before.
 */
export function movedSince(
  rows: readonly CountedOption[],
  items: readonly Item[],
  scale: string | null,
  election: Election,
): readonly CountedOption[] {
  const before = new Map(
    items.flatMap(({ id, weighed, figures }) =>
      weighed && weighed.scale === scale ? [[id, { figures, spread: weighed.spread }] as const] : [],
    ),
  );
  if (before.size === 0) return rows;
  const ends = endsOf(election);
  return rows.map((row) => {
    const was = before.get(row.id);
    if (!was) return row;
    const { rank = null, value = null, people = null } = was.figures;
    return { ...row, moved: { rank, value, people, room: roomMoved(was.spread, row.spread, ends) } };
  });
}

/** On the same ends for both rounds, as people may have given more to an option in the first. */
function roomMoved(before: Spread, now: Spread, ends: { low: number; high: number }): Moved['room'] {
  if (before.length === 0 || now.length === 0) return null;
  const values = [...before, ...now].map(({ value }) => value);
  const [low, high] = [Math.min(ends.low, ...values), Math.max(ends.high, ...values)];
  const change = division(now, low, high) - division(before, low, high);
  return change <= -noticed ? 'closer' : change >= noticed ? 'apart' : null;
}
