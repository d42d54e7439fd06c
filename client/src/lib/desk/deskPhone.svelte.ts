import type { Json, Phase } from '@kring/core';
import type { Answer } from '@kring/protocol';
import type { Draft, LivePhone } from '@kring/stages/live.ts';
import { StageLive } from '../live/stageLive.ts';

/** What was filled in, as the stage type's own command. */
export interface Filled {
  readonly type: string;
  readonly body: object;
}

/**
 * A ballot as a phone shows it, filled in for somebody else: what the form sends stays here until the sheet is handed in.
 * It can be filled in also after the phones have closed.
 */
export class DeskPhone extends StageLive implements LivePhone {
  readonly onPaper = true;
  readonly receipt = null;
  readonly mine: Json = null;
  readonly unsent = 0;
  readonly connected = true;
  #filled: Filled | null = $state.raw(null);
  #draft: Json | null = $state.raw(null);
  readonly draft: Draft = {
    read: () => this.#draft ?? (this.#filled?.body as Json | undefined) ?? null,
    write: (value) => (this.#draft = value),
  };

  override get phase(): Phase {
    return 'open';
  }

  /** The ballot, once it is whole. */
  get filled(): Filled | null {
    return this.#draft === null ? this.#filled : null;
  }

  /** Whether something is filled in that is no ballot yet. */
  get isPart(): boolean {
    return this.#draft !== null;
  }

  wallBuilds = (): boolean => false;

  send = (type: string, body: object): Promise<Answer> => {
    this.#filled = { type, body };
    if (JSON.stringify(this.#draft) === JSON.stringify(body)) this.#draft = null;
    return Promise.resolve({ id: '', accepted: true, value: null });
  };

  explain = (answer: Answer): string => this.session.explain(answer);
}
