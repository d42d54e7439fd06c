import {
  emptyStage,
  stageEntries,
  type EntryView,
  type Json,
  type NowView,
  type Phase,
  type Stage,
  type StageType,
  type StageView,
} from '@kring/core';
import type { Answer } from '@kring/protocol';
import type { Draft, LiveEntries, LivePhone, LiveScreen } from '@kring/stages/live.ts';
import { outOf } from '../live/outOf.ts';
import type { HowToJoin } from '../live/screenStage.ts';
import type { SessionLive } from '../live/sessionLive.svelte.ts';
import { StageLive } from '../live/stageLive.ts';
import { rehearsedItems } from './rehearsedItems.ts';

interface Given {
  readonly stage: StageView;
  readonly now: NowView;
  readonly type: StageType;
  readonly entry: EntryView;
  readonly join: HowToJoin;
  /** Stands in for what an earlier step will bring: "Example 1". */
  readonly example: (number: number) => string;
}

/**
 * A stage as phones and screen will show it, for the preview: one that is still prepared is opened here, in this
 * browser alone. Nothing that is done in it is sent.
 */
export class Rehearsal extends StageLive implements LivePhone, LiveScreen {
  readonly mine: Json;
  readonly receipt = null;
  readonly unsent = 0;
  readonly connected = true;
  readonly code: string;
  readonly joinUrl: string;
  readonly draft: Draft = { read: () => null, write: () => undefined };
  readonly wallBuilds = (): boolean => false;
  readonly #view: StageView;
  readonly #entries: LiveEntries | null;

  constructor(session: SessionLive, { stage, now, type, entry, join, example }: Given) {
    super(session, stage, now);
    ({ code: this.code, joinUrl: this.joinUrl } = join);
    const isPrepared = stage.phase === 'prepared';
    const phase: Phase = isPrepared ? 'open' : stage.phase;
    const played = playedThrough(session, { stage, type, entry, example }, phase);
    this.#view = { ...stage, phase };
    this.#entries = isPrepared ? fixed(stageEntries(played, type.publish(played).everyone)) : null;
    this.mine = type.mine(played, 'preview');
  }

  override get stage(): StageView {
    return this.#view;
  }

  override get entries(): LiveEntries {
    return this.#entries ?? super.entries;
  }

  get outOf(): number {
    return outOf(this.session, this.id);
  }

  get people(): number {
    return this.session.presence.participants;
  }

  send = (): Promise<Answer> =>
    Promise.resolve({ id: '', accepted: false, reason: 'not-allowed', params: {} });

  explain = (answer: Answer): string => this.session.explain(answer);
}

function playedThrough(
  { languages }: SessionLive,
  { stage, type, entry, example }: Pick<Given, 'stage' | 'type' | 'entry' | 'example'>,
  phase: Phase,
): Stage {
  const { config, source, notes } = entry;
  const prepared = emptyStage(type, { ...stage, config, source, notes }, languages);
  const items = rehearsedItems(type, source, languages[0] ?? 'nl', example);
  return { ...prepared, phase, items, state: type.initial(prepared.config, items) };
}

function fixed(entries: Iterable<readonly [string, Json]>): LiveEntries {
  const all = new Map<string, unknown>(entries);
  return {
    get: <Value>(key: string) => all.get(key) as Value | undefined,
    under: <Value>(prefix: string) => {
      const found = [...all].filter(([key]) => key.startsWith(prefix));
      return new Map(found.map(([key, value]) => [key.slice(prefix.length), value as Value]));
    },
  };
}
