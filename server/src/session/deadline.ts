import type { Clock } from './clock.ts';

/** One alarm at a moment that may change. Rings once, and again if it was woken too early. */
export class Deadline {
  readonly #clock: Clock;
  readonly #ring: () => void;
  #at: number | null = null;
  #cancel: () => void = () => {};

  constructor(clock: Clock, ring: () => void) {
    this.#clock = clock;
    this.#ring = ring;
  }

  get isSet(): boolean {
    return this.#at !== null;
  }

  /** The moment in milliseconds since 1970; null for none. */
  set(at: number | null): void {
    if (at === this.#at) return;
    this.#cancel();
    this.#at = at;
    this.#wait();
  }

  #wait(): void {
    const at = this.#at;
    if (at === null) return;
    this.#cancel = this.#clock.after(at - this.#clock.now(), () => {
      if (this.#clock.now() < at) this.#wait();
      else {
        this.#at = null;
        this.#ring();
      }
    });
  }
}
