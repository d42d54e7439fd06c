/** How an outcome builds up on the wall, and for how long phones leave it the word. In milliseconds. */

/** The `--slow` of the tokens, which a bar takes twice to grow. */
const slowMs = 600;

/** From one row of a ranking to the next; a long one does not take longer than this in all. */
const paceMs = 700;
const mostMs = 8000;

/** From one row of a ranking to the next, when there are so many. */
export const rankPace = (rows: number): number => Math.min(paceMs, mostMs / Math.max(1, rows));

/** Until the highest place stands. */
export const rankBuildUp = (rows: number): number => Math.max(0, rows - 1) * rankPace(rows) + 2 * slowMs;

/** Until the last column of a scale stands. */
export const scaleBuildUp = (steps: number): number => (Math.max(0, steps - 1) * slowMs) / 2 + 2 * slowMs;
