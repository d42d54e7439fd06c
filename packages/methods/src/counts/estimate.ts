import Fraction from 'fraction.js';
import type { Cast } from '../election.ts';
import { middle, peopleIn, quantile, spreadOf, type Spread } from '../opinions/spread.ts';

/** What a room estimates, and how far apart it is. */
export interface Estimate {
  readonly people: number;
  readonly spread: Spread;
  readonly median: Fraction;
  /** A quarter of all estimates lies below the lower one, a quarter above the upper one: see {@link quantile}. */
  readonly lowerQuartile: Fraction;
  readonly upperQuartile: Fraction;
  /** The width of the middle half: upper quartile less lower quartile. */
  readonly interquartileRange: Fraction;
  readonly lowest: Fraction;
  readonly highest: Fraction;
}

/** The room twice, with talk in between. */
export interface TwoRounds {
  readonly first: Estimate;
  readonly second: Estimate;
  /** How far the median moved: above 0 is up. */
  readonly moved: Fraction;
  /** By how much the middle half became narrower; below 0, wider. */
  readonly closer: Fraction;
}

/**
 * The median of private estimates, with its quartiles: one wild guess moves neither (Galton, *Vox populi*, Nature 75,
 * 1907). Decimals are exact. Without anybody, all is 0.
 */
export function estimate(cast: Iterable<Cast<number>>): Estimate {
  const counts = new Map<number, number>();
  for (const { ballot, people } of cast) counts.set(ballot, (counts.get(ballot) ?? 0) + people);
  const spread = spreadOf(counts);
  const lowerQuartile = quantile(spread, new Fraction(1, 4));
  const upperQuartile = quantile(spread, new Fraction(3, 4));
  return {
    people: peopleIn(spread),
    spread,
    median: middle(spread),
    lowerQuartile,
    upperQuartile,
    interquartileRange: upperQuartile.sub(lowerQuartile),
    lowest: quantile(spread, new Fraction(0)),
    highest: quantile(spread, new Fraction(1)),
  };
}

/** Estimate, talk, estimate again (the Delphi method: Dalkey & Helmer, Management Science 9, 1963). */
export function twoRounds(first: Estimate, second: Estimate): TwoRounds {
  return {
    first,
    second,
    moved: second.median.sub(first.median),
    closer: first.interquartileRange.sub(second.interquartileRange),
  };
}
