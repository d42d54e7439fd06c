import {
  emptyStage,
  type EntryView,
  type Json,
  type NowView,
  type StageType,
  type StageView,
} from '@kring/core';
import type { Answer } from '@kring/protocol';
import type { LivePhone } from '@kring/stages/live.ts';
import type { SessionLive } from '../live/sessionLive.svelte.ts';
import { StageLive } from '../live/stageLive.ts';

/** A stage on a phone that nobody holds: for the preview. It shows everything and sends nothing. */
export class PreviewStage extends StageLive implements LivePhone {
  readonly mine: Json;
  readonly unsent = 0;
  readonly draft = { read: () => null, write: () => undefined };

  constructor(session: SessionLive, stage: StageView, now: NowView, type: StageType, entry: EntryView) {
    super(session, stage, now);
    const { config, source, notes } = entry;
    const prepared = emptyStage(type, { ...stage, config, source, notes }, session.languages);
    this.mine = type.mine({ ...prepared, phase: stage.phase }, 'preview');
  }

  send = (): Promise<Answer> =>
    Promise.resolve({ id: '', accepted: false, reason: 'not-allowed', params: {} });

  explain = (answer: Answer): string => this.session.explain(answer);
}
