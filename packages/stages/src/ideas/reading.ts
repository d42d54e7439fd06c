/** The newest first. */
export const newestFirst = <Numbered extends { readonly number: number | null }>(
  ideas: Iterable<Numbered>,
): Numbered[] => [...ideas].sort((a, b) => (b.number ?? Infinity) - (a.number ?? Infinity));

/** In the order in which they came: what comes later moves nothing that one reads. */
export const oldestFirst = <Numbered extends { readonly number: number }>(
  ideas: Iterable<Numbered>,
): Numbered[] => [...ideas].sort((a, b) => a.number - b.number);
