import type { Json, Lang } from '@kring/core';
import type { LiveEntries } from './live.ts';

/** What a simulated person sees of a stage: what any phone is told, and their language. */
export interface CrowdView {
  readonly entries: LiveEntries;
  readonly mine: Json;
  readonly lang: Lang;
  /** Uniform in [0, 1). */
  random(): number;
}

/** One command of a participant. */
export interface Gift {
  readonly type: string;
  readonly body: object;
}

/** What simulated people do in a stage of one type while a facilitator practises: its folder's `crowd.ts`. */
export interface StageCrowd {
  /** What this one gives now; null when they have nothing more to give. */
  next(view: CrowdView): Gift | null;
}

/** One of these; undefined when there are none. */
export const oneOf = <One>(list: readonly One[], random: () => number): One | undefined =>
  list[Math.floor(random() * list.length)];
