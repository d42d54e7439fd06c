import { emptySession, needsPaperCode, type LoggedEvent } from '@kring/core';
import type { Entry, PaperCodes } from './port.ts';
import type { Used } from './tables.ts';

/** Who comes in, and what a paper code is worth, from the rows that are there: both databases judge alike. */

interface Code {
  readonly used: Used;
}

/**
 * Whether the first who comes without a code may: by the log as it is now, for who votes can change until then. Later
 * ones need not ask, as it is settled once somebody is in.
 */
export function firstWithout(log: readonly string[]): 'free' | 'needed' {
  let { tier } = emptySession('').info;
  let practice = false;
  for (const body of log) {
    const event = JSON.parse(body) as LoggedEvent;
    if ('info' in event) tier = event.info.tier ?? tier;
    // What is tried out is thrown away, and the log with it.
    practice ||= event.type === 'practice:begun';
  }
  return needsPaperCode(tier) && !practice ? 'needed' : 'free';
}

/**
 * What stands in the way of somebody who wants in; null when nothing does. `code`: `free` where none is needed, `needed`
 * where one is and they have none.
 */
export function hindrance(
  isKnown: boolean,
  code: Code | 'free' | 'needed' | null,
  people: number,
  capacity: number,
): Exclude<Entry, 'in'> | null {
  if (isKnown) return 'again';
  if (code === 'needed') return 'needs-code';
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
