/** Chance with a seed: the same seed, the same meeting. Mulberry32, enough for a play. */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0 up to but not including 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  between(least: number, most: number): number {
    return least + this.next() * (most - least);
  }

  /** Whether something happens that happens `share` of the time. */
  happens(share: number): boolean {
    return this.next() < share;
  }

  /** One of the choices; one with twice the weight comes twice as often. */
  weighed<Choice>(choices: readonly (readonly [Choice, number])[]): Choice | undefined {
    const total = choices.reduce((sum, [, weight]) => sum + weight, 0);
    let left = this.next() * total;
    return choices.find(([, weight]) => (left -= weight) < 0)?.[0];
  }

  shuffled<One>(list: readonly One[]): One[] {
    return list
      .map((one) => ({ one, place: this.next() }))
      .sort((a, b) => a.place - b.place)
      .map(({ one }) => one);
  }
}
