import type { Question } from './question.ts';

/**
 * A price in whole numbers. All pay in proportion to their weight, only who has less left than that pays what is left.
 * With `short` for these, one weight pays
 *
 *     (price − what those who are short have) / rich
 */
export interface ExactPrice {
  /** The weights of those who pay in full. */
  readonly rich: number;
  /** The blocs that pay all they have left, and had something left. */
  readonly short: readonly number[];
}

/**
 * Who was bought, and what everybody paid for it, exactly and only when asked for.
 *
 * What one weight paid for the q-th purchase is n(q) / (r(1) · r(2) · … · r(q)), with r for the weights that paid in
 * full: a voter has left the share minus such payments, so every price is a sum of earlier ones times whole numbers.
 * Nothing is ever divided, and the numerators grow by a few digits a round.
 */
export class Accounts {
  readonly #question: Question;
  readonly #share: bigint;
  /** By purchase. */
  readonly #bought: { readonly project: number; readonly price: ExactPrice; readonly rich: bigint }[] = [];
  /** The purchase of each project, or -1. */
  readonly #at: Int32Array;
  /** n(q), of as many purchases as was asked for. */
  readonly #numerators: bigint[] = [];
  /** r(1) · … · r(q), of as many as there are numerators. */
  #product = 1n;

  constructor(question: Question, share: bigint) {
    this.#question = question;
    this.#share = share;
    this.#at = new Int32Array(question.projects.length).fill(-1);
  }

  buy(project: number, price: ExactPrice): void {
    this.#at[project] = this.#bought.length;
    this.#bought.push({ project, price, rich: BigInt(price.rich) });
  }

  /** What one weight pays for `project` at this price, times `rich` and times {@link product}. */
  pays(project: number, { short }: ExactPrice): bigint {
    this.#settle();
    return this.#due(project, short, this.#bought.length);
  }

  /** What each of a bloc has left, times {@link product}; only for who never paid all that was left. */
  left(bloc: number): bigint {
    this.#settle();
    const { projects, weights } = this.#blocOf(bloc);
    const paid = new Map<number, number>();
    for (const [k, project] of projects.entries()) {
      const at = this.#at[project] ?? -1;
      if (at >= 0) paid.set(at, weights[k] ?? 0);
    }
    return this.#share * this.#product - this.#sum((at) => paid.get(at) ?? 0, this.#bought.length);
  }

  /** The product of the weights that paid in full, over all purchases. */
  get product(): bigint {
    this.#settle();
    return this.#product;
  }

  /** What one weight paid for each purchase, in units. */
  payments(): readonly { readonly over: bigint; readonly under: bigint }[] {
    this.#settle();
    let under = 1n;
    return this.#bought.map(({ rich }, q) => {
      under *= rich;
      return { over: this.#numerators[q] ?? 0n, under };
    });
  }

  /** Below 0 when one utility is cheaper at `a` than at `b`. */
  compare(a: number, atA: ExactPrice, b: number, atB: ExactPrice): number {
    const bare = atA.short.length === 0 && atB.short.length === 0;
    const [{ price: priceA, worth: worthA }, { price: priceB, worth: worthB }] = [
      this.#project(a),
      this.#project(b),
    ];
    // Where everybody pays in full, the price does not depend on what was bought before.
    const [overA, overB] = bare ? [priceA, priceB] : [this.pays(a, atA), this.pays(b, atB)];
    const difference = overA * BigInt(atB.rich) * worthB - overB * BigInt(atA.rich) * worthA;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }

  #settle(): void {
    for (let q = this.#numerators.length; q < this.#bought.length; q += 1) {
      const bought = this.#bought[q];
      if (!bought) return;
      this.#numerators.push(this.#due(bought.project, bought.price.short, q));
      this.#product *= bought.rich;
    }
  }

  /** What is left to pay for those who are not short, after the first `purchases`, times their product. */
  #due(project: number, short: readonly number[], purchases: number): bigint {
    const { price } = this.#project(project);
    if (short.length === 0) return price * this.#product;
    const paid = new Float64Array(purchases);
    let people = 0;
    for (const one of short) {
      const bloc = this.#blocOf(one);
      people += bloc.people;
      for (let k = 0; k < bloc.projects.length; k += 1) {
        const at = this.#at[bloc.projects[k] ?? 0] ?? -1;
        if (at >= 0 && at < purchases) paid[at] = (paid[at] ?? 0) + bloc.people * (bloc.weights[k] ?? 0);
      }
    }
    return (
      (price - this.#share * BigInt(people)) * this.#product + this.#sum((at) => paid[at] ?? 0, purchases)
    );
  }

  /** The payments of the first purchases, each times a whole number, times their product. */
  #sum(times: (purchase: number) => number, purchases: number): bigint {
    let sum = 0n;
    for (let q = 0; q < purchases; q += 1) {
      sum = sum * (this.#bought[q]?.rich ?? 1n) + BigInt(times(q)) * (this.#numerators[q] ?? 0n);
    }
    return sum;
  }

  #project(place: number) {
    const project = this.#question.projects[place];
    if (!project) throw new RangeError(`There is no project ${place}.`);
    return project;
  }

  #blocOf(place: number) {
    const bloc = this.#question.blocs[place];
    if (!bloc) throw new RangeError(`There is no bloc ${place}.`);
    return bloc;
  }
}
