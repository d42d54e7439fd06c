/** The way of the wall over a board: the overview first, then group after group, each for as many pages as it takes. */

export interface Tour {
  /** 0 is the overview; then the groups in their order. */
  readonly stop: number;
  readonly page: number;
  /** Beats that this page has stood there. */
  readonly waited: number;
}

export const overview: Tour = { stop: 0, page: 0, waited: 0 };

/** After one more beat. `pages`: of the stop where the wall is now; `beats`: how long each page stays. */
export function onward(
  { stop, page, waited }: Tour,
  { stops, pages, beats }: { readonly stops: number; readonly pages: number; readonly beats: number },
): Tour {
  if (stop >= stops) return overview;
  if (waited + 1 < beats) return { stop, page, waited: waited + 1 };
  if (stop > 0 && page + 1 < pages) return { stop, page: page + 1, waited: 0 };
  return { stop: (stop + 1) % stops, page: 0, waited: 0 };
}
