import type { OptionId, Ranking } from './election.ts';

/** Who fills the seats by a ranking, before any tie is broken. */
export interface Seating {
  /** Whoever wins in any case, best first. */
  readonly certain: readonly OptionId[];
  /** Equals of whom only some can win; nobody where all is clear. */
  readonly equals: readonly OptionId[];
  /** How many of the equals win. */
  readonly open: number;
}

export function seating(ranking: Ranking, seats: number): Seating {
  const certain: OptionId[] = [];
  for (const group of ranking) {
    const open = seats - certain.length;
    if (open <= 0) break;
    if (group.length > open) return { certain, equals: group, open };
    certain.push(...group);
  }
  return { certain, equals: [], open: 0 };
}

/**
 * Everyone who could win together, one group after the other: each way in which the lot could fall. There can be very
 * many, so they come one at a time.
 */
export function* seatings(ranking: Ranking, seats: number): Generator<readonly OptionId[]> {
  const { certain, equals, open } = seating(ranking, seats);
  for (const drawn of choices(equals, open)) yield [...certain, ...drawn];
}

function* choices(ids: readonly OptionId[], many: number): Generator<readonly OptionId[]> {
  if (many === 0) yield [];
  for (let at = 0; many > 0 && at + many <= ids.length; at += 1) {
    const [first = '', ...rest] = ids.slice(at);
    for (const others of choices(rest, many - 1)) yield [first, ...others];
  }
}
