import type { Clock } from '../session/clock.ts';

/**
 * Slows down whoever guesses codes. A town hall shares one address, so only failures count, and they only make the
 * next failure wait longer; nobody is ever banned. Addresses are forgotten after a minute and never written down.
 */
export class Guesses {
  readonly #clock: Clock;
  readonly #failures = new Map<string, { count: number; until: number }>();

  static readonly patience = 20;
  static readonly longestWait = 3000;
  static readonly memory = 60_000;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Resolves when the answer to a failed guess may go out. */
  async failed(address: string): Promise<void> {
    const now = this.#clock.now();
    const before = this.#failures.get(address);
    const count = (before && before.until > now ? before.count : 0) + 1;
    this.#failures.set(address, { count, until: now + Guesses.memory });
    if (this.#failures.size > 10_000) this.#forgetOld(now);
    const wait = Math.min(Guesses.longestWait, Math.max(0, count - Guesses.patience) * 100);
    if (wait > 0) await new Promise<void>((resolve) => this.#clock.after(wait, resolve));
  }

  #forgetOld(now: number): void {
    for (const [address, { until }] of this.#failures) if (until <= now) this.#failures.delete(address);
  }
}
