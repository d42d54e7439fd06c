/** Who comes to whom over any number of steps: the transitive closure of a relation between places 0 .. size-1. */
export class Reach {
  readonly #size: number;
  readonly #cells: Uint8Array;

  constructor(size: number, cells = new Uint8Array(size * size)) {
    this.#size = size;
    this.#cells = cells;
  }

  /** The closure of `step` (Warshall, *A theorem on Boolean matrices*, 1962). */
  static over(size: number, step: (from: number, to: number) => boolean): Reach {
    const reach = new Reach(size);
    const cells = reach.#cells;
    for (let from = 0; from < size; from += 1) {
      for (let to = 0; to < size; to += 1) cells[from * size + to] = step(from, to) ? 1 : 0;
    }
    for (let via = 0; via < size; via += 1) {
      for (let from = 0; from < size; from += 1) if (cells[from * size + via]) reach.#join(from, via);
    }
    return reach;
  }

  has(from: number, to: number): boolean {
    return this.#cells[from * this.#size + to] === 1;
  }

  /** Adds one step, and all that follows from it. */
  add(from: number, to: number): void {
    if (this.has(from, to)) return;
    for (let start = 0; start < this.#size; start += 1) {
      if (start !== from && !this.has(start, from)) continue;
      this.#cells[start * this.#size + to] = 1;
      this.#join(start, to);
    }
  }

  /** Whoever comes to `via` comes wherever one comes from there. */
  #join(from: number, via: number): void {
    const size = this.#size;
    for (let to = 0; to < size; to += 1) if (this.#cells[via * size + to]) this.#cells[from * size + to] = 1;
  }

  copy(): Reach {
    return new Reach(this.#size, this.#cells.slice());
  }
}
