import type { Spread } from '@kring/core';

/** The answer in the middle, or half-way between the two in the middle; null where nobody gave one. */
export function middleOf(spread: Spread): number | null {
  const all = spread.flatMap(({ value, people }) => Array.from({ length: people }, () => value));
  const [low, high] = [all[Math.ceil(all.length / 2) - 1], all[Math.floor(all.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
