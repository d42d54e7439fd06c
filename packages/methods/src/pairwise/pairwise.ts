import type { RunningTally } from '../counts/running.ts';
import type { OptionId, Ranking } from '../election.ts';

/**
 * How many people prefer each option to each other one: the matrix that every Condorcet method rests on. It keeps up
 * with a vote under way.
 *
 * Options are known by their place on the ballot, from 0. Those that a ballot holds equal say nothing about each
 * other; those that it does not rank are held equal, below all that it ranks (Condorcet, *Essai sur l'application de
 * l'analyse à la probabilité des décisions*, 1785; for unranked ones, Tideman's and Schulze's convention). A ballot
 * that ranks nobody counts as a person, and prefers nothing.
 */
export class Pairwise implements RunningTally<Ranking> {
  readonly options: readonly OptionId[];
  readonly #place: ReadonlyMap<OptionId, number>;
  /** Row by row: how many prefer the row's option to the column's. Exact up to 2^53 people. */
  readonly #over: Float64Array;
  #people = 0;

  constructor(options: readonly OptionId[]) {
    this.options = options;
    this.#place = new Map(options.map((id, place) => [id, place]));
    this.#over = new Float64Array(options.length ** 2);
  }

  get people(): number {
    return this.#people;
  }

  add(ballot: Ranking, people = 1): void {
    const size = this.options.length;
    const over = this.#over;
    const { order, ends } = this.#inOrder(ballot);
    let start = 0;
    for (const end of ends) {
      for (let above = start; above < end; above += 1) {
        const row = (order[above] ?? 0) * size;
        for (let below = end; below < size; below += 1) {
          const cell = row + (order[below] ?? 0);
          over[cell] = (over[cell] ?? 0) + people;
        }
      }
      start = end;
    }
    this.#people += people;
  }

  /** Places in the order in which a ballot has them, the unranked at the end, and where each group ends. */
  #inOrder(ballot: Ranking): { readonly order: Int32Array; readonly ends: readonly number[] } {
    const size = this.options.length;
    const order = new Int32Array(size);
    const listed = new Uint8Array(size);
    const ends: number[] = [];
    let filled = 0;
    for (const group of ballot) {
      for (const id of group) {
        const place = this.#place.get(id);
        if (place === undefined) continue;
        listed[place] = 1;
        order[filled++] = place;
      }
      ends.push(filled);
    }
    for (let place = 0; filled < size; place += 1) if (!listed[place]) order[filled++] = place;
    return { order, ends };
  }

  remove(ballot: Ranking, people = 1): void {
    this.add(ballot, -people);
  }

  /** How many people prefer the option at place `a` to the one at place `b`. */
  over(a: number, b: number): number {
    return this.#over[a * this.options.length + b] ?? 0;
  }

  /** Whether more people prefer `a` to `b` than the other way round. */
  beats(a: number, b: number): boolean {
    return this.over(a, b) > this.over(b, a);
  }

  /** The matrix, as `rows[a][b]`: how many prefer a to b. */
  get rows(): readonly (readonly number[])[] {
    const size = this.options.length;
    return this.options.map((_, row) => [...this.#over.subarray(row * size, (row + 1) * size)]);
  }
}
