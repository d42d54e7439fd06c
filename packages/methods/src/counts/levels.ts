import Fraction from 'fraction.js';
import type { Cast, Grades, OptionId, Ranking } from '../election.ts';
import { inGroups } from '../groups.ts';

/** When a proposal is carried; told before anybody shows a hand. Levels are places in the scale, 0 the lowest. */
export interface Threshold {
  /** The level from which on one goes along. */
  readonly atLeast: number;
  /** Which part of those who answered must go along. */
  readonly share: Fraction;
  /** The level below which nobody may stand, a veto for example. */
  readonly nobodyBelow?: number;
}

/** How a room stands on one proposal. */
export interface ProposalStanding {
  readonly id: OptionId;
  /** How many answered. */
  readonly people: number;
  /** How many stand on each level, the lowest first. */
  readonly levels: readonly number[];
  /** The lowest level on which somebody stands: whom one hears first. Not there when nobody answered. */
  readonly lowest?: number;
  /** The mean level; 0 when nobody answered. */
  readonly mean: Fraction;
  readonly goAlong: number;
  /** The part of those who answered that goes along; 0 when nobody did. */
  readonly share: Fraction;
  /** Whether the threshold is reached. Not, when nobody answered. */
  readonly carried: boolean;
}

/**
 * A show of levels on each proposal: fist to five, gradients of agreement, a comfort scale. Every proposal is decided
 * by itself, by those who answered: a blank is no level. In the ranking those that are carried go first, then those
 * with the larger part that goes along; equal parts share a place.
 */
export function tallyLevels(
  options: readonly OptionId[],
  levels: number,
  cast: Iterable<Cast<Grades>>,
  threshold: Threshold,
): { readonly standings: readonly ProposalStanding[]; readonly ranking: Ranking } {
  const counts = new Map(options.map((id) => [id, Array.from({ length: levels }, () => 0)]));
  for (const { ballot, people } of cast) {
    for (const [id, level] of ballot) {
      const here = counts.get(id);
      if (here) here[level] = (here[level] ?? 0) + people;
    }
  }
  const found = new Map([...counts].map(([id, counted]) => [id, standing(id, counted, threshold)]));
  const orderOf = (id: OptionId) => found.get(id);
  return {
    standings: [...found.values()],
    ranking: inGroups(options, (a, b) => compareStandings(orderOf(a), orderOf(b))),
  };
}

function standing(id: OptionId, levels: readonly number[], threshold: Threshold): ProposalStanding {
  const { atLeast, share: needed, nobodyBelow = 0 } = threshold;
  const people = levels.reduce((sum, count) => sum + count, 0);
  const goAlong = levels.slice(atLeast).reduce((sum, count) => sum + count, 0);
  const sum = levels.reduce((total, count, level) => total + count * level, 0);
  const part = (of: number) => (people > 0 ? new Fraction(of, people) : new Fraction(0));
  const lowest = levels.findIndex((count) => count > 0);
  return {
    id,
    people,
    levels,
    ...(people > 0 && { lowest }),
    mean: part(sum),
    goAlong,
    share: part(goAlong),
    carried: people > 0 && part(goAlong).gte(needed) && lowest >= nobodyBelow,
  };
}

function compareStandings(a?: ProposalStanding, b?: ProposalStanding): number {
  if (!a || !b) return 0;
  return Number(b.carried) - Number(a.carried) || b.share.compare(a.share);
}
