import type Fraction from 'fraction.js';

/** A number with its word: `1 vote`, `2 votes`, `0.5 votes`. */
export function several(many: number | Fraction, word: string): string {
  const written = many.toString();
  return `${written} ${word}${written === '1' ? '' : 's'}`;
}

/** `there is 1`, `there are 2`. */
export const thereAre = (many: number): string => `there ${many === 1 ? 'is' : 'are'} ${many}`;
