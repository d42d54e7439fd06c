/** How much results may show at most. */

export const mostPlaces = 100;
export const mostQuotes = 20;
