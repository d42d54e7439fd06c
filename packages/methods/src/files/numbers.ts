/**
 * A whole number of at least 0, written in digits alone: no sign, no separators, no `1e3`. `undefined` for anything
 * else, and for what is too large to be counted with.
 */
export function wholeNumber(text: string): number | undefined {
  if (!/^\d+$/.test(text)) return undefined;
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : undefined;
}

/** Adds up people, and says so when they are more than can be counted exactly. */
export class Headcount {
  #people = 0;

  /** Whether they can still be counted. */
  add(people: number): boolean {
    this.#people += people;
    return Number.isSafeInteger(this.#people);
  }
}
