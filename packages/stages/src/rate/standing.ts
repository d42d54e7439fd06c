import type { Spread } from '@kring/core';
import { thresholdOf } from './rules.ts';
import type { RateView } from './views.ts';

/** How a room stands on one proposal that is carried, or not, by a threshold. */
export interface Standing {
  readonly carried: boolean;
  readonly people: number;
  /** How many go along, and how many do not. */
  readonly along: number;
  readonly against: number;
  /** How many stand on the lowest level there is. */
  readonly block: number;
  /** Whether all must go along, or four in five with nobody on the lowest level. */
  readonly all: boolean;
  /** The lowest level on which somebody stands, if that is below the threshold: whom one hears first. */
  readonly lowest: { readonly level: number; readonly people: number } | null;
}

/** Null where the rule carries nothing, only puts in order. */
export function standingOf({ rule }: Pick<RateView, 'rule'>, spread: Spread): Standing | null {
  const threshold = thresholdOf(rule);
  if (!threshold) return null;
  const { atLeast, all } = threshold;
  const count = (wanted: (level: number) => boolean) =>
    spread.reduce((sum, { value, people }) => sum + (wanted(value) ? people : 0), 0);
  const people = count(() => true);
  const along = count((level) => level >= atLeast);
  const block = count((level) => level === 0);
  const enough = all ? along === people : 5 * along >= 4 * people && block === 0;
  const low = spread.find(({ value, people }) => value < atLeast && people > 0);
  return {
    carried: people > 0 && enough,
    people,
    along,
    against: people - along,
    block,
    all,
    lowest: low ? { level: low.value, people: low.people } : null,
  };
}
