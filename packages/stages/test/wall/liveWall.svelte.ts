import { inLang, type Json, type NowView, type StageView, type Text } from '@kring/core';
import type { LiveEntries, LiveScreen } from '../../src/live.ts';
import { entriesOf } from './entries.ts';
import type { Scene } from './scene.ts';

/** A stage on the wall without network and host: it shows the scene it was given. */
export class LiveWall implements LiveScreen {
  scene: Scene = $state.raw({
    ...{ type: '', languages: ['nl'], session: {}, title: {}, phase: 'open', entries: {} },
  });
  readonly code = 'K7M2P4';
  readonly joinUrl = 'http://kring.example/j/K7M2P4';
  readonly #entries = $derived(entriesOf(this.scene.entries));

  /** Entries that come, change or (null) go, as an update from the host does it. */
  change(entries: Readonly<Record<string, Json>>): void {
    const all = Object.entries({ ...this.scene.entries, ...entries }).filter(([, value]) => value !== null);
    this.scene = { ...this.scene, entries: Object.fromEntries(all) };
  }

  get entries(): LiveEntries {
    return this.#entries;
  }

  get stage(): StageView {
    const { type, title, phase } = this.scene;
    return {
      id: 'stage',
      type,
      title,
      phase,
      skipped: false,
      minutes: 0,
      turnout: null,
      openedAt: null,
      closedAt: null,
      revealedAt: null,
      head: null,
    };
  }

  get now(): NowView {
    return {
      ...{
        startedAt: null,
        endedAt: null,
        plannedMinutes: 0,
        status: 'running',
        practice: false,
        current: 'stage',
        before: null,
        interrupted: [],
        timer: null,
        message: null,
        messageAt: null,
        screen: 'shown',
      },
      ...{ rang: this.scene.rang ? 'stage' : null, joining: 'open', results: 'private', headCount: null },
    };
  }

  get phase() {
    return this.scene.phase;
  }

  get languages() {
    return this.scene.languages;
  }

  get lang() {
    return this.scene.languages[0] ?? 'nl';
  }

  say = (text: Text): string => inLang(text, this.lang, this.languages);

  get sessionTitle() {
    return this.scene.session;
  }

  get about() {
    return this.scene.about ?? {};
  }

  get people() {
    return this.scene.people ?? 0;
  }

  get turnout() {
    return this.scene.turnout ?? 0;
  }

  get outOf() {
    return this.scene.outOf ?? 0;
  }

  get remaining() {
    return this.scene.remaining ?? null;
  }
}
