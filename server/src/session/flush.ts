import type { Clock } from './clock.ts';

/**
 * Decides when to send what changed: at once while the session is quiet; when it is busy, after a rest of five times
 * what the last flush took, so that fan-out takes a sixth of the time. In a hall of thousands such a rest could be
 * felt; there it is shorter, but never shorter than the flush itself.
 */
export class Flush {
  readonly #flush: () => void;
  readonly #clock: Clock;
  #restUntil = 0;
  #cancel: (() => void) | null = null;

  static readonly shortestRest = 16;
  static readonly longRest = 75;

  constructor(flush: () => void, clock: Clock) {
    this.#flush = flush;
    this.#clock = clock;
  }

  /** How long to rest after a flush that took so long, both in milliseconds. */
  static restAfter(took: number): number {
    return Math.max(Flush.shortestRest, took, Math.min(Flush.longRest, 5 * took));
  }

  /** Something changed: flush now, or when the rest is over. */
  schedule(): void {
    if (this.#cancel) return;
    const wait = this.#restUntil - this.#clock.now();
    if (wait <= 0) this.#run();
    else this.#cancel = this.#clock.after(wait, () => this.#run());
  }

  /** Flushes at once, whatever the rest; for what must not wait, such as a stage change. */
  now(): void {
    this.#run();
  }

  stop(): void {
    this.#cancel?.();
    this.#cancel = null;
  }

  #run(): void {
    this.stop();
    const start = this.#clock.now();
    this.#flush();
    const end = this.#clock.now();
    this.#restUntil = end + Flush.restAfter(end - start);
  }
}
