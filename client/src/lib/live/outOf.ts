import type { StageId } from '@kring/core';
import { offPhone } from '@kring/stages/live.ts';
import type { SessionLive } from './sessionLive.svelte.ts';

type Live = Pick<SessionLive, 'turnout' | 'now' | 'entries'> & {
  readonly presence: Pick<SessionLive['presence'], 'joined'>;
};

/**
 * What the turnout is measured against: the head count of the hall, or before it is known whoever has joined, and
 * whoever gave something on paper or by hand.
 */
export function outOf(live: Live, stage: StageId): number {
  const turnout = live.turnout(stage);
  const hall = live.now?.headCount ?? null;
  if (hall !== null && hall >= turnout) return hall;
  return Math.max(live.presence.joined + offPhone(live.entries(`stage/${stage}`)), turnout);
}
