const least = 500;
const most = 10_000;

/**
 * Milliseconds to wait before the nth try (from 0) to come back after a connection was lost: anywhere below a ceiling
 * that doubles up to ten seconds, so that a hall full of phones does not knock all at once. `random` is in [0, 1).
 */
export function retryDelay(attempt: number, random: number): number {
  const ceiling = Math.min(most, least * 2 ** (attempt + 1));
  return Math.round(least + random * (ceiling - least));
}
