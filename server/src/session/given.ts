import type { Circumstances, Session } from '@kring/core';
import type { Clock } from './clock.ts';
import { newId, secureRandom } from './tokens.ts';

/** The circumstances of one decision: the only place where time and chance enter. */
export function circumstances(session: Session, joined: number, clock: Clock): Circumstances {
  let last = session.lastNumber;
  return { now: clock.now(), joined, id: newId, random: secureRandom, number: () => ++last };
}
