import { roomIs, type ItemId } from '@kring/core';

/** How one option fared, as far as it tells whom to hear next. */
export interface Fared {
  readonly id: ItemId;
  /** How many are for it. */
  readonly people: number;
  /** From 0, all alike, to 1, one half at each end; null where that is not known. */
  readonly division: number | null;
}

/** On which option those who see it otherwise are heard first, and why. */
export interface ToHear {
  readonly id: ItemId;
  readonly why: 'divided' | 'fewest' | 'alone';
}

/**
 * The option over which the room is the most divided; where it agrees on all of them, or nobody can tell, the one with
 * the fewest for it, the last of several; `alone` where there is but one. `options`: the best first. Null where nobody said anything.
 */
export function toHear(options: readonly Fared[]): ToHear | null {
  if (options.every(({ people, division }) => people === 0 && division === null)) return null;
  const last = (wins: (one: Fared, other: Fared) => boolean, among: readonly Fared[]) =>
    among.reduce<Fared | null>((found, one) => (!found || wins(one, found) ? one : found), null);
  const divided = last(
    (one, other) => (one.division ?? 0) > (other.division ?? 0),
    options.filter(({ division }) => division !== null && roomIs(division) !== 'agreed'),
  );
  if (divided) return { id: divided.id, why: 'divided' };
  const fewest = last((one, other) => one.people <= other.people, options);
  return fewest && { id: fewest.id, why: options.length > 1 ? 'fewest' : 'alone' };
}
