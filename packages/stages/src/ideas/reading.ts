/** The newest first. */
export const newestFirst = <Numbered extends { readonly number: number | null }>(
  ideas: Iterable<Numbered>,
): Numbered[] => [...ideas].sort((a, b) => (b.number ?? Infinity) - (a.number ?? Infinity));
