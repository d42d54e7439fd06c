import type { Item, Spread } from '@kring/core';
import { division, endsOf, type Election } from '@kring/methods';
import type { CountedOption, Moved } from './views.ts';

/** So much more or less divided, of 1 in all, that a room would say so itself. */
const noticed = 0.1;

/** How the rounds are compared. */
interface Rounds {
  /** What is asked; null where it cannot be laid beside another. */
  readonly scale: string | null;
  /** The election from which opinions are read. */
  readonly election: Election;
  /** How divided answers that lie so are, where the stage type has its own word on it. */
  readonly division: (spread: Spread) => number | null;
}

/**
 * The options with what has moved since the round before, where that asked the same. An item's figures are those of the
 * round before.
 */
export function movedSince(
  rows: readonly CountedOption[],
  items: readonly Item[],
  rounds: Rounds,
): readonly CountedOption[] {
  const before = new Map(
    items.flatMap(({ id, weighed, figures }) =>
      weighed && weighed.scale === rounds.scale ? [[id, { figures, spread: weighed.spread }] as const] : [],
    ),
  );
  if (before.size === 0) return rows;
  const ends = endsOf(rounds.election);
  /**
   * Beside another measure, how many more are for it would say something nobody asked: votes against it count too, though
   * in one of the rounds there may have been none.
   */
  const measured = [...rows, ...[...before.values()].map(({ figures }) => figures)].filter(
    ({ value }) => typeof value === 'number',
  );
  const countsPeople = measured.length > 0 && measured.every(({ value, people }) => value === people);
  return rows.map((row) => {
    const was = before.get(row.id);
    if (!was) return row;
    const { rank = null, value = null, people = null } = was.figures;
    const room = roomMoved(
      was.spread,
      row.spread,
      (spread, low, high) =>
        rounds.division(spread) ?? division(spread, Math.min(ends.low, low), Math.max(ends.high, high)),
    );
    const answers = was.spread.reduce((sum, { people }) => sum + people, 0);
    return { ...row, moved: { rank, value, people: countsPeople ? people : null, answers, room } };
  });
}

/** On the same ends for both rounds, as people may have given more to an option in the first. */
function roomMoved(
  before: Spread,
  now: Spread,
  divided: (spread: Spread, low: number, high: number) => number,
): Moved['room'] {
  if (before.length === 0 || now.length === 0) return null;
  const values = [...before, ...now].map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return roomSince(divided(before, low, high), divided(now, low, high));
}

/** What has become of a room that was so divided before, and is so now. */
export function roomSince(before: number, now: number): Moved['room'] {
  return now - before <= -noticed ? 'closer' : now - before >= noticed ? 'apart' : null;
}
