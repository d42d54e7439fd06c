import type { Entry, PaperCodes } from './port.ts';
import type { Used } from './tables.ts';

/** Who comes in, and what a paper code is worth, from the rows that are there: both databases judge alike. */

interface Code {
  readonly used: Used;
}

/** What stands in the way of somebody who wants in; null when nothing does. `code`: `free` where none is needed. */
export function hindrance(
  isKnown: boolean,
  code: Code | 'free' | null,
  people: number,
  capacity: number,
): Exclude<Entry, 'in'> | null {
  if (isKnown) return 'again';
  if (code === null) return 'unknown-code';
  if (code !== 'free' && code.used === 'phone') return 'used-on-phone';
  if (code !== 'free' && code.used === 'desk') return 'used-at-desk';
  return people >= capacity ? 'full' : null;
}

/** What the desk hears of a code that it has just used, if it still could be. */
export function atDesk(code: Code | null): 'desk' | 'phone' | 'unknown' {
  if (code === null) return 'unknown';
  return code.used === 'phone' ? 'phone' : 'desk';
}

export function paperCodesFrom(counts: readonly (Code & { readonly count: number })[]): PaperCodes {
  const of = (used: Used) => counts.find((one) => one.used === used)?.count ?? 0;
  const [onPhones, desk] = [of('phone'), of('desk')];
  return { made: of('no') + onPhones + desk, onPhones, atDesk: desk };
}
