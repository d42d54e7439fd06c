import { roomIs, type ItemId } from '@kring/core';

/** How one option fared, as far as it tells whom to hear next. */
export interface Fared {
  readonly id: ItemId;
  /** How many are for it; null where people do not say that, as they place it somewhere. */
  readonly people: number | null;
  /** From 0, all alike, to 1, one half at each end; null where that is not known. */
  readonly division: number | null;
}

/** On which option those who see it otherwise are heard first, and why. */
export interface ToHear {
  readonly id: ItemId;
  /** `otherwise`: than most, where nothing is divided and none can have the fewest for it. */
  readonly why: 'divided' | 'fewest' | 'otherwise';
}

/**
 * The option over which the room is the most divided; where it agrees on all of them, or nobody can tell, the one with
 * the fewest for it, the last of several. Where there is but one, or people are for none of them, the one that they agree
 * on least. `options`: the best first. Null where nobody said anything.
 */
export function toHear(options: readonly Fared[]): ToHear | null {
  if (options.every(({ people, division }) => !people && division === null)) return null;
  const last = (wins: (one: Fared, other: Fared) => boolean, among: readonly Fared[]) =>
    among.reduce<Fared | null>((found, one) => (!found || wins(one, found) ? one : found), null);
  const known = options.filter(({ division }) => division !== null);
  const apart = last((one, other) => (one.division ?? 0) > (other.division ?? 0), known);
  if (apart && roomIs(apart.division ?? 0) !== 'agreed') return { id: apart.id, why: 'divided' };
  const supported = options.filter(({ people }) => people !== null);
  const fewest = last((one, other) => (one.people ?? 0) <= (other.people ?? 0), supported);
  if (fewest && options.length > 1) return { id: fewest.id, why: 'fewest' };
  const only = apart ?? fewest;
  return only && { id: only.id, why: 'otherwise' };
}
