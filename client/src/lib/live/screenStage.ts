import type { NowView, StageView } from '@kring/core';
import type { LiveScreen } from '@kring/stages/live.ts';
import { outOf } from './outOf.ts';
import type { SessionLive } from './sessionLive.svelte.ts';
import { StageLive } from './stageLive.ts';

export type { LiveScreen };

/** How to join, as the screen shows it. */
export interface HowToJoin {
  readonly code: string;
  readonly joinUrl: string;
}

/** A stage on the projector. */
export class ScreenStage extends StageLive implements LiveScreen {
  readonly code: string;
  readonly joinUrl: string;

  constructor(session: SessionLive, stage: StageView, now: NowView, { code, joinUrl }: HowToJoin) {
    super(session, stage, now);
    this.code = code;
    this.joinUrl = joinUrl;
  }

  get outOf(): number {
    return outOf(this.session, this.id);
  }

  get people(): number {
    return this.session.presence.participants;
  }
}
