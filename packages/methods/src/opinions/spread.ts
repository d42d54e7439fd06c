import Fraction from 'fraction.js';
import { exactly } from '../exact.ts';

/** How many people gave which value: each value once, lowest first. */
export type Spread = readonly { readonly value: number; readonly people: number }[];

export function spreadOf(counts: ReadonlyMap<number, number>): Spread {
  return [...counts]
    .filter(([, people]) => people > 0)
    .sort(([a], [b]) => a - b)
    .map(([value, people]) => ({ value, people }));
}

export const peopleIn = (spread: Spread): number => spread.reduce((sum, { people }) => sum + people, 0);

/** The value at a place among all that were given, lowest first, counted from 0. */
export function valueAt(spread: Spread, place: number): number {
  let before = 0;
  for (const { value, people } of spread) {
    before += people;
    if (place < before) return value;
  }
  return spread.at(-1)?.value ?? 0;
}

/**
 * The value below which a share of all lies, with a straight line between neighbours: place (n - 1) x share (type 7
 * of Hyndman & Fan, *Sample quantiles in statistical packages*, The American Statistician 50, 1996; what spreadsheets
 * do). 0 where nobody gave anything.
 */
export function quantile(spread: Spread, share: Fraction): Fraction {
  const place = share.mul(Math.max(peopleIn(spread) - 1, 0));
  const below = Number(place.floor().valueOf());
  const low = exactly(valueAt(spread, below));
  const high = exactly(valueAt(spread, below + 1));
  return low.add(high.sub(low).mul(place.sub(below)));
}

/** The median: the value in the middle, or the average of the two in the middle. */
export const middle = (spread: Spread): Fraction => quantile(spread, new Fraction(1, 2));
