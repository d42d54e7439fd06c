/** By how much the nearest number can miss a sum, a product or a quotient, as a part of it. */
export const rounding = 2 ** -53;
/** The same for a few of them, one after the other. */
export const few = 8 * rounding;

/** Who supports a project: blocs, and the weight that each of their people puts behind it. */
export interface Backers {
  readonly blocs: Int32Array;
  readonly weights: Float64Array;
}

/**
 * What everybody has left, in ordinary numbers that are off by no more than a bound that is kept beside them.
 *
 * The loops reckon with 0 and 1 where one would expect a branch: nobody can guess who is too poor for a price, and a
 * processor that guesses wrong loses more time than the sum takes.
 */
export class Purses {
  readonly #people: Float64Array;
  /** By bloc: what each has left, and by how much that may be off. */
  readonly #purses: Float64Array;
  readonly #doubts: Float64Array;
  /** By bloc: 1 when each has paid all that was left. */
  readonly #spent: Uint8Array;
  readonly #scratch: Int32Array;
  /** How many blocs have nothing left. */
  poor = 0;

  /** @param people by bloc; everybody has `start` */
  constructor(people: Float64Array, start: number) {
    this.#people = people;
    this.#purses = new Float64Array(people.length).fill(start);
    this.#doubts = new Float64Array(people.length).fill(start * rounding);
    this.#spent = new Uint8Array(people.length);
    this.#scratch = new Int32Array(people.length + 1);
  }

  get size(): number {
    return this.#people.length;
  }

  left(bloc: number): number {
    return this.#purses[bloc] ?? 0;
  }

  mostLeft(bloc: number): number {
    return (this.#purses[bloc] ?? 0) + (this.#doubts[bloc] ?? 0);
  }

  isSpent(bloc: number): boolean {
    return this.#spent[bloc] === 1;
  }

  /** Above 0 when each of a bloc surely has more than `due`, below 0 when surely less; `due` may be off by `slack`. */
  beyond(bloc: number, due: number, slack: number): number {
    const purse = this.#purses[bloc] ?? 0;
    const unsure = (this.#doubts[bloc] ?? 0) + slack + few * due;
    return purse - unsure > due ? 1 : purse + unsure < due ? -1 : 0;
  }

  together({ blocs }: Backers): number {
    let money = 0;
    for (let k = 0; k < blocs.length; k += 1) {
      const bloc = blocs[k] ?? 0;
      money += (this.#purses[bloc] ?? 0) * (this.#people[bloc] ?? 0);
    }
    return money;
  }

  /** What those have who have less than a price, how doubtful that is, and the weights of the others. */
  split({ blocs, weights }: Backers, price: number): { short: number; doubt: number; rich: number } {
    const [purses, doubts, people] = [this.#purses, this.#doubts, this.#people];
    let short = 0;
    let doubt = 0;
    let rich = 0;
    for (let k = 0; k < blocs.length; k += 1) {
      const bloc = blocs[k] ?? 0;
      const purse = purses[bloc] ?? 0;
      const weight = weights[k] ?? 0;
      const many = people[bloc] ?? 0;
      const isShort = many * Number(purse < price * weight);
      short += isShort * purse;
      doubt += isShort * (doubts[bloc] ?? 0);
      rich += (many - isShort) * weight;
    }
    return { short, doubt, rich };
  }

  /** The weights of those who have `least` but perhaps not `most`, and how doubtful their purses are. */
  between({ blocs, weights }: Backers, least: number, most: number): { weight: number; doubt: number } {
    const [purses, doubts, people] = [this.#purses, this.#doubts, this.#people];
    let unsure = 0;
    let doubt = 0;
    for (let k = 0; k < blocs.length; k += 1) {
      const bloc = blocs[k] ?? 0;
      const purse = purses[bloc] ?? 0;
      const weight = weights[k] ?? 0;
      const off = doubts[bloc] ?? 0;
      const within =
        (people[bloc] ?? 0) * Number(purse >= least * weight) * Number(purse - off < most * weight);
      unsure += within * weight;
      doubt += within * (off + few * purse);
    }
    return { weight: unsure, doubt };
  }

  /**
   * The weights of those who surely have a price, and the blocs that surely have less and still something. Nothing, when
   * that is in doubt for somebody.
   */
  sides(
    { blocs, weights }: Backers,
    price: number,
    slack: number,
  ): { readonly rich: number; readonly short: readonly number[] } | undefined {
    const [purses, doubts, people] = [this.#purses, this.#doubts, this.#people];
    const [spent, short] = [this.#spent, this.#scratch];
    let many = 0;
    let rich = 0;
    let sure = 0;
    for (let k = 0; k < blocs.length; k += 1) {
      const bloc = blocs[k] ?? 0;
      const weight = weights[k] ?? 0;
      const purse = purses[bloc] ?? 0;
      const due = price * weight;
      const off = (doubts[bloc] ?? 0) + slack * weight + few * due;
      const above = Number(purse - off > due);
      const below = Number(purse + off < due);
      rich += above * weight * (people[bloc] ?? 0);
      sure += above + below;
      // Written each time, and written over by the next unless it counts.
      short[many] = bloc;
      many += below * (1 - (spent[bloc] ?? 0));
    }
    if (sure < blocs.length) return undefined;
    const surely: number[] = [];
    for (let at = 0; at < many; at += 1) surely.push(short[at] ?? 0);
    return { rich, short: surely };
  }

  /** Those who are `short` pay all they have, the others a price; answers how many people these are. */
  charge({ blocs, weights }: Backers, price: number, slack: number, short: readonly number[]): number {
    const [purses, doubts, people, spent] = [this.#purses, this.#doubts, this.#people, this.#spent];
    for (const bloc of short) {
      purses[bloc] = 0;
      doubts[bloc] = 0;
      spent[bloc] = 1;
    }
    this.poor += short.length;
    let inFull = 0;
    for (let k = 0; k < blocs.length; k += 1) {
      const bloc = blocs[k] ?? 0;
      const pays = 1 - (spent[bloc] ?? 0);
      const weight = pays * (weights[k] ?? 0);
      const due = price * weight;
      const purse = purses[bloc] ?? 0;
      purses[bloc] = purse - due;
      doubts[bloc] = ((doubts[bloc] ?? 0) + slack * weight + few * (Math.abs(purse) + due)) * 1.01;
      inFull += pays * (people[bloc] ?? 0);
    }
    return inFull;
  }

  /** Copies those who have something left to the start of `to`, which may be the same; answers how many they are. */
  keepTheRich({ blocs, weights }: Backers, to: Backers): number {
    let kept = 0;
    for (let k = 0; k < blocs.length; k += 1) {
      const bloc = blocs[k] ?? 0;
      to.blocs[kept] = bloc;
      to.weights[kept] = weights[k] ?? 0;
      kept += 1 - (this.#spent[bloc] ?? 0);
    }
    return kept;
  }
}
