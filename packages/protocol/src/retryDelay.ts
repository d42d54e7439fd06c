const first = 2_000;
const most = 10_000;

/**
 * Milliseconds to wait before the nth try (from 0) to come back after a connection was lost: anywhere below a ceiling
 * that doubles up to ten seconds ("full jitter"), so that a hall full of phones does not knock all at once. `random`
 * is in [0, 1).
 */
export function retryDelay(attempt: number, random: number): number {
  return Math.round(random * Math.min(most, first * 2 ** attempt));
}
