/** An entry with its place. Equal scores share a rank, and the next rank counts them all: 1, 2, 2, 4. */
export interface Ranked<Entry> {
  readonly entry: Entry;
  readonly rank: number;
  /** Whether another entry has the same rank. */
  readonly tied: boolean;
}

/**
 * Standard competition ranking, highest score first. Entries with the same score stay in the order in which they
 * came; that order means nothing, which is why `tied` is said aloud.
 */
export function ranked<Entry>(
  entries: readonly Entry[],
  score: (entry: Entry) => number,
): readonly Ranked<Entry>[] {
  const scored = entries.map((entry) => ({ entry, score: score(entry) }));
  scored.sort((a, b) => b.score - a.score);
  let rank = 1;
  return scored.map(({ entry, score }, at) => {
    const sameAsBefore = scored[at - 1]?.score === score;
    if (!sameAsBefore) rank = at + 1;
    return { entry, rank, tied: sameAsBefore || scored[at + 1]?.score === score };
  });
}
