import { peopleIn, type Spread } from './spread.ts';

/**
 * How much a room is divided over something, from 0, where all gave the same, to 1, where one half gave the lowest
 * and the other the highest of the scale: the variance, as a share of the largest that the scale allows (Popoviciu,
 * *Sur les équations algébriques ayant toutes leurs racines réelles*, 1935: (high - low)^2 / 4). 0 where nobody gave
 * anything.
 */
export function division(spread: Spread, low: number, high: number): number {
  const people = peopleIn(spread);
  if (people === 0 || high <= low) return 0;
  const mean = spread.reduce((sum, one) => sum + one.people * one.value, 0) / people;
  const squares = spread.reduce((sum, one) => sum + one.people * (one.value - mean) ** 2, 0);
  return (4 * squares) / people / (high - low) ** 2;
}
