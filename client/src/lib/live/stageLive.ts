import type { Lang, NowView, Phase, StageId, StageView, Text } from '@kring/core';
import type { LiveEntries } from '@kring/stages/live.ts';
import type { SessionLive } from './sessionLive.svelte.ts';

/** One stage as it is live: what the views of phone, screen and console share. */
export class StageLive {
  protected readonly session: SessionLive;
  protected readonly id: StageId;
  readonly #last: { stage: StageView; now: NowView };

  /** `stage` and `now` as they stand: a view that is on its way out may still ask for them. */
  constructor(session: SessionLive, stage: StageView, now: NowView) {
    this.session = session;
    this.id = stage.id;
    this.#last = { stage, now };
  }

  get stage(): StageView {
    return this.session.agenda.find(({ id }) => id === this.id) ?? this.#last.stage;
  }

  get phase(): Phase {
    return this.stage.phase;
  }

  get now(): NowView {
    return this.session.now ?? this.#last.now;
  }

  get entries(): LiveEntries {
    return this.session.entries(`stage/${this.id}`);
  }

  get lang(): Lang {
    return this.session.lang;
  }

  get languages(): readonly Lang[] {
    return this.session.languages;
  }

  say = (text: Text): string => this.session.say(text);

  get sessionTitle(): Text {
    return this.session.about?.title ?? {};
  }

  get about(): Text {
    return this.session.about?.about ?? {};
  }

  get turnout(): number {
    return this.session.turnout(this.id);
  }

  get remaining(): number | null {
    return this.session.remaining(this.id);
  }

  pictureOf = (key: string, number: number): string =>
    `/api/sessions/${this.session.id}/stages/${this.id}/pictures/${key}/${number}`;
}
