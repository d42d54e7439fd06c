import type { OptionId } from '../election.ts';
import type { RunningTally } from '../counts/running.ts';
import { spreadOf, type Spread } from './spread.ts';

/** How many people gave which value to each option. Keeps up with a vote under way. */
export class RunningSpreads implements RunningTally<ReadonlyMap<OptionId, number>> {
  readonly #counts: ReadonlyMap<OptionId, Map<number, number>>;
  readonly #blank: number | undefined;
  #people = 0;

  /** `blank` is what counts where somebody gave an option nothing; without it, that is not counted. */
  constructor(options: readonly OptionId[], blank?: number) {
    this.#counts = new Map(options.map((id) => [id, new Map<number, number>()]));
    this.#blank = blank;
  }

  add(ballot: ReadonlyMap<OptionId, number>, people = 1): void {
    for (const [id, value] of ballot) {
      const counts = this.#counts.get(id);
      counts?.set(value, (counts.get(value) ?? 0) + people);
    }
    this.#people += people;
  }

  remove(ballot: ReadonlyMap<OptionId, number>, people = 1): void {
    this.add(ballot, -people);
  }

  get people(): number {
    return this.#people;
  }

  get spreads(): ReadonlyMap<OptionId, Spread> {
    return new Map([...this.#counts].map(([id, counts]) => [id, spreadOf(this.#withBlanks(counts))]));
  }

  #withBlanks(counts: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
    if (this.#blank === undefined) return counts;
    const blank = [...counts.values()].reduce((left, people) => left - people, this.#people);
    return new Map(counts).set(this.#blank, (counts.get(this.#blank) ?? 0) + blank);
  }
}
