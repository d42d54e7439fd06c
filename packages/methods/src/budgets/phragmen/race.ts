import Fraction from 'fraction.js';
import type { Cast, Approvals } from '../../election.ts';
import { leastMultiple, nearest } from '../../exact.ts';
import type { Standing } from '../standing.ts';

/** By how much the nearest number can miss a sum, a product or a quotient, as a part of it. */
const rounding = 2 ** -53;

/** People who approve the same and bear the same. */
interface Bloc {
  readonly people: number;
  /** Places of the options they approve. */
  readonly approved: readonly number[];
  /** What each of them bears: the place of a load. */
  load: number;
}

/** A load that somebody bears. */
interface Load {
  /** Times the units and the product of the supporters of all rounds until this load came up. */
  readonly over: bigint;
  /** How many people came to bear it together; 1 for a load from the start. */
  readonly people: bigint;
  readonly near: number;
}

interface Course {
  /** Those with supporters, by place. */
  readonly standings: readonly Standing[];
  /** In units. */
  readonly prices: readonly bigint[];
  readonly blocs: readonly Bloc[];
  /** By option: how many supporters bear each load. */
  readonly bearers: readonly number[][];
  readonly loads: Load[];
  /** n(1) · n(2) · … */
  product: bigint;
  /** So many make one of the currency; then every price and every load of the start is whole. */
  readonly unit: bigint;
}

/**
 * The loads of one count by Phragmén's rule, exactly. All supporters of what was funded bear one and the same load
 * then, so a load is known by its round, and an option need only know how many of its supporters bear which. Nothing
 * is divided: the load of the r-th round has the denominator n(1) · n(2) · … · n(r), with n for the supporters.
 *
 * Ordinary numbers whose error is bounded are looked at first; only those that may be the smallest are compared exactly.
 */
export class Race {
  readonly #course: Course;

  private constructor(course: Course) {
    this.#course = course;
  }

  /**
   * @param standings whom people support, in the order in which ties are broken
   * @param startLoads what each of `cast` bears before anything is funded; nothing, where it is not said
   */
  static start(
    standings: readonly Standing[],
    cast: readonly Cast<Approvals>[],
    startLoads: readonly Fraction[] = [],
  ): Race {
    const unit = [...standings.map(({ cost }) => cost), ...startLoads].reduce(
      (all, { d }) => leastMultiple(all, d),
      1n,
    );
    const inUnits = ({ s, n, d }: Fraction) => (s * n * unit) / d;
    const placeOf = new Map(standings.map(({ id }, place) => [id, place]));
    const loads: Load[] = [];
    const loadOf = new Map<bigint, number>();
    const blocs = new Map<string, { people: number; approved: readonly number[]; load: number }>();
    for (const [at, { ballot, people }] of cast.entries()) {
      const over = inUnits(startLoads[at] ?? new Fraction(0));
      const load = loadOf.get(over) ?? loads.push({ over, people: 1n, near: Number(over) }) - 1;
      loadOf.set(over, load);
      const approved = ballot.flatMap((id) => placeOf.get(id) ?? []).sort((a, b) => a - b);
      const key = `${load}:${approved.join()}`;
      const bloc = blocs.get(key);
      if (bloc) bloc.people += people;
      else blocs.set(key, { people, approved, load });
    }
    const bearers = standings.map(() => loads.map(() => 0));
    for (const { people, approved, load } of blocs.values()) {
      for (const place of approved) add(bearers[place], load, people);
    }
    const prices = standings.map(({ cost }) => inUnits(cost));
    return new Race({ standings, prices, blocs: [...blocs.values()], bearers, loads, product: 1n, unit });
  }

  /** The same race, which can go on otherwise. */
  fork(): Race {
    const { blocs, bearers, loads } = this.#course;
    return new Race({
      ...this.#course,
      blocs: blocs.map((bloc) => ({ ...bloc })),
      bearers: bearers.map((counts) => [...counts]),
      loads: [...loads],
    });
  }

  /** Those among `open` that would lay the least load on each of their supporters; more than one are exactly equal. */
  next(open: readonly number[]): readonly number[] {
    const offers = open.map((place) => ({ place, ...this.#near(place) }));
    const least = offers.reduce((all, { load, slack }) => Math.min(all, load + slack), Infinity);
    let best: number[] = [];
    for (const { place, load, slack } of offers) {
      if (load - slack > least) continue;
      const order = best[0] === undefined ? -1 : this.#compare(place, best[0]);
      if (order < 0) best = [place];
      else if (order === 0) best.push(place);
    }
    return best;
  }

  /** Funds an option: all its supporters bear `load` from now on. */
  fund(place: number): void {
    const people = BigInt(this.#votes(place));
    const over = this.#over(place);
    this.#course.product *= people;
    const near = nearest(new Fraction(over, this.#course.product));
    const load = this.#course.loads.push({ over, people, near }) - 1;
    for (const bloc of this.#course.blocs) {
      if (!bloc.approved.includes(place)) continue;
      for (const approved of bloc.approved) {
        add(this.#course.bearers[approved], bloc.load, -bloc.people);
        add(this.#course.bearers[approved], load, bloc.people);
      }
      bloc.load = load;
    }
  }

  /** What each supporter of an option would bear if it were funded now. */
  load(place: number): Fraction {
    return new Fraction(
      this.#over(place),
      this.#course.product * BigInt(this.#votes(place)) * this.#course.unit,
    );
  }

  /** What its supporters bear together now. */
  borne(place: number): Fraction {
    return new Fraction(this.#sum(place), this.#course.product * this.#course.unit);
  }

  /** Who bears what now; two forks with the same state go on alike. */
  get state(): string {
    return this.#course.blocs
      .map(({ load }) => {
        const { over = 0n } = this.#course.loads[load] ?? {};
        const under = this.#course.loads.slice(0, load + 1).reduce((all, { people }) => all * people, 1n);
        return new Fraction(over, under).toFraction();
      })
      .join();
  }

  /** The load in units, nearly: off by at most `slack`. */
  #near(place: number): { load: number; slack: number } {
    const price = Number(this.#course.prices[place] ?? 0n);
    const bearers = this.#course.bearers[place] ?? [];
    let sum = price;
    let size = Math.abs(price);
    for (let at = 0; at < bearers.length; at += 1) {
      const part = (bearers[at] ?? 0) * (this.#course.loads[at]?.near ?? 0);
      sum += part;
      size += Math.abs(part);
    }
    const votes = this.#votes(place);
    return { load: sum / votes, slack: ((size * (bearers.length + 8)) / votes) * rounding * 2 };
  }

  #compare(a: number, b: number): number {
    const difference = this.#over(a) * BigInt(this.#votes(b)) - this.#over(b) * BigInt(this.#votes(a));
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }

  /** Its price and what its supporters bear, in units times the product. */
  #over(place: number): bigint {
    return (this.#course.prices[place] ?? 0n) * this.#course.product + this.#sum(place);
  }

  #sum(place: number): bigint {
    const bearers = this.#course.bearers[place] ?? [];
    let sum = 0n;
    for (const [at, { over, people }] of this.#course.loads.entries()) {
      sum = sum * people + BigInt(bearers[at] ?? 0) * over;
    }
    return sum;
  }

  #votes(place: number): number {
    return this.#course.standings[place]?.votes ?? 0;
  }
}

function add(counts: number[] | undefined, at: number, people: number): void {
  if (counts) counts[at] = (counts[at] ?? 0) + people;
}
