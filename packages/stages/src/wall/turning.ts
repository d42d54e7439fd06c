/** Pages that take turns, beat by beat of the wall. */

export interface Turning {
  readonly page: number;
  /** Beats that this page has stood there. */
  readonly waited: number;
}

export const firstPage: Turning = { page: 0, waited: 0 };

/** After one more beat; a page stays for so many `beats`, and after the last comes the first. */
export function afterBeat({ page, waited }: Turning, pages: number, beats: number): Turning {
  if (waited + 1 < beats) return { page: Math.min(page, Math.max(0, pages - 1)), waited: waited + 1 };
  return { page: pages > 0 ? (page + 1) % pages : 0, waited: 0 };
}
