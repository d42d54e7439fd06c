/** How often a property is tried. */
export const numRuns = 10_000;
