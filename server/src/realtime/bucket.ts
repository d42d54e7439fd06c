/** A token bucket: `burst` at once, then `perSecond`. Says no, never waits. */
export class Bucket {
  readonly #perSecond: number;
  readonly #burst: number;
  #level: number;
  #at: number;

  constructor(perSecond: number, burst: number, now: number) {
    this.#perSecond = perSecond;
    this.#burst = burst;
    this.#level = burst;
    this.#at = now;
  }

  take(now: number): boolean {
    if (this.isEmpty(now)) return false;
    this.#level -= 1;
    return true;
  }

  /** Takes one even when there is none: a debt, of as much as the bucket can hold. */
  owe(now: number): void {
    this.#fill(now);
    this.#level = Math.max(-this.#burst, this.#level - 1);
  }

  isEmpty(now: number): boolean {
    this.#fill(now);
    return this.#level < 1;
  }

  /** Whether nothing of it is in use: a new one would be just the same. */
  isFull(now: number): boolean {
    this.#fill(now);
    return this.#level === this.#burst;
  }

  #fill(now: number): void {
    const gained = (Math.max(0, now - this.#at) / 1000) * this.#perSecond;
    this.#level = Math.min(this.#burst, this.#level + gained);
    this.#at = now;
  }
}
