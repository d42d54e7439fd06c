import type { Json } from '@kring/core';
import type { Answer } from '@kring/protocol';
import type { LivePhone } from './live.ts';

interface Needs<Value> {
  /** What the host has of mine, read from `live.mine`. */
  readonly given: () => Value;
  /** The draft of an earlier visit, or null when it makes no sense here. */
  readonly parse: (kept: Json) => Value | null;
  readonly same: (one: Value, other: Value) => boolean;
}

/** Fingers often change their mind within this time. */
const pause = 300;

/**
 * What one person hands in as a whole, a ballot or an answer, on its way from their fingers to the host. Every change
 * is kept on the phone at once; one is under way at a time, and while it is, only the last change waits. So nothing
 * is lost, and the last one wins.
 */
export class HandIn<Value extends object> {
  readonly #live: LivePhone;
  readonly #command: string;
  readonly #needs: Needs<Value>;
  #draft: Value | null = $state.raw(null);
  #underWay = $state(false);
  #refusal: Answer | null = $state.raw(null);
  /** Accepted, while `mine` does not say so yet. */
  #accepted: { readonly value: Value; readonly mine: Json } | null = $state.raw(null);
  #again = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(live: LivePhone, command: string, needs: Needs<Value>) {
    this.#live = live;
    this.#command = command;
    this.#needs = needs;
    const kept = live.draft.read();
    const draft = kept === null ? null : needs.parse(kept);
    if (draft && !needs.same(draft, needs.given())) this.#draft = draft;
    else if (kept !== null) live.draft.write(null);
  }

  /** What the host has. */
  get received(): Value {
    const accepted = this.#accepted;
    return accepted && accepted.mine === this.#live.mine ? accepted.value : this.#needs.given();
  }

  /** What it should be: with the changes that have not arrived yet. */
  get value(): Value {
    return this.#draft ?? this.received;
  }

  /** `level`: the host has all of it. */
  get state(): 'level' | 'draft' | 'sending' | 'refused' {
    if (this.#underWay) return 'sending';
    if (!this.#draft) return this.#live.unsent > 0 ? 'sending' : 'level';
    return this.#refusal ? 'refused' : 'draft';
  }

  /** The refusal of what is not handed in. */
  get refusal(): Answer | null {
    return this.#refusal;
  }

  change(value: Value): void {
    this.#refusal = null;
    this.#draft = value;
    this.#live.draft.write(value as Json);
  }

  /** Sends once the fingers rest; what is copied from paper goes nowhere yet, and need not wait. */
  sendSoon(): void {
    clearTimeout(this.#timer);
    if (this.#live.onPaper) void this.send();
    else this.#timer = setTimeout(() => void this.send(), pause);
  }

  /** Sends nothing for now: what it should be is not whole yet. */
  wait(): void {
    clearTimeout(this.#timer);
  }

  async send(): Promise<void> {
    clearTimeout(this.#timer);
    if (!this.#draft) return;
    if (this.#underWay) {
      this.#again = true;
      return;
    }
    const value = this.#draft;
    const before = this.#live.mine;
    this.#underWay = true;
    this.#refusal = null;
    const answer = await this.#live.send(this.#command, value);
    this.#underWay = false;
    if (answer.accepted) this.#arrived(value, before);
    else if (this.#draft === value) this.#refusal = answer;
    if (!this.#again) return;
    this.#again = false;
    await this.send();
  }

  #arrived(value: Value, before: Json): void {
    const { mine, draft } = this.#live;
    this.#accepted = mine === before ? { value, mine } : null;
    if (this.#draft !== value) return;
    this.#draft = null;
    const kept = draft.read();
    if (kept !== null && JSON.stringify(kept) === JSON.stringify(value)) draft.write(null);
  }
}
