import { nearestQuotient } from '../../exact.ts';
import { Accounts, type ExactPrice } from './accounts.ts';
import { Purses, few, rounding, type Backers } from './purses.ts';
import type { Project, Question } from './question.ts';

/** What one weight would have to pay for a project now, in units. */
export interface Offer {
  readonly project: number;
  /** The price is off by at most `slack`. */
  readonly price: number;
  readonly slack: number;
  /** There once it was asked for. */
  readonly exact?: ExactPrice;
}

export interface Purchase extends Offer {
  readonly exact: ExactPrice;
  /** How many people pay in full. */
  readonly inFull: number;
  /** Projects that were exactly as cheap for one utility, this one among them; alone, there was no tie. */
  readonly tied: readonly number[];
}

/**
 * One run of the Method of Equal Shares: everybody starts with the same share, and again and again the project is
 * bought that asks least for one utility, by those who support it.
 *
 * Whole numbers decide. Beside them everybody's {@link Purses} are kept in ordinary numbers with a bound for their
 * error; only where that leaves a doubt (two projects that may be equal, a voter who may be able to pay in full,
 * supporters who may have enough) the {@link Accounts} are asked. As purses only become lighter, a price never falls,
 * and a price of before says that a project need not be looked at now.
 */
export class Run {
  readonly question: Question;
  readonly accounts: Accounts;
  readonly #purses: Purses;
  /** Projects that may still be bought. */
  #open: number[];
  /** By project: its cost, and what one weight of support gets when it is funded. */
  readonly #costs: Float64Array;
  readonly #worths: Float64Array;
  /** By project: the price when it was last looked at, what it cannot be below, and that for one utility. */
  readonly #last: Float64Array;
  readonly #least: Float64Array;
  readonly #leastPerUtility: Float64Array;
  /** By project: who supports it, without those who had nothing left when so many blocs were poor. */
  readonly #backers: Backers[];
  readonly #poorThen: Int32Array;

  /** @param share what everybody has at the start, in units */
  constructor(question: Question, share: bigint) {
    const { projects, people } = question;
    this.question = question;
    this.accounts = new Accounts(question, share);
    this.#purses = new Purses(people, Number(share));
    this.#open = [...projects.keys()];
    this.#costs = Float64Array.from(projects, ({ price }) => Number(price));
    this.#worths = Float64Array.from(projects, ({ worth }) => Number(worth));
    this.#last = Float64Array.from(projects, ({ weight }, at) => (this.#costs[at] ?? 0) / weight);
    this.#least = this.#last.map((price) => price * (1 - few));
    this.#leastPerUtility = this.#least.map((price, at) => (price / (this.#worths[at] ?? 1)) * (1 - few));
    this.#backers = projects.map(({ backers }) => backers);
    this.#poorThen = new Int32Array(projects.length);
  }

  /** Buys what is cheapest now. Nothing more can be bought when it answers `undefined`. */
  next(): Purchase | undefined {
    const [first, ...others] = this.#cheapest();
    if (!first) return undefined;
    let best = [first];
    for (const offer of others) {
      const against = this.#compare(offer, best[0] ?? first);
      if (against < 0) best = [offer];
      else if (against === 0) best.push(offer);
    }
    // Projects stand in the order in which ties are broken.
    best.sort((a, b) => a.project - b.project);
    const tied = best.map(({ project }) => project);
    return this.#buy(best[0] ?? first, tied);
  }

  /**
   * What one weight would pay for a project: `too dear` when its supporters do not have what it costs, and `dearer` when
   * for one utility it is surely more than `most`.
   */
  offer(place: number, most = Infinity): Offer | 'too dear' | 'dearer' {
    const backers = this.#backersOf(place);
    const cost = this.#costs[place] ?? 0;
    const terms = (backers.blocs.length + 4) * rounding * 1.01;
    let price = this.#last[place] ?? 0;
    // Whoever is too poor for a price that is too low pays all, and the others share the rest: the price rises until
    // nobody more is too poor.
    for (let pass = 0; pass < 64; pass += 1) {
      const { short, doubt: ofShort, rich } = this.#purses.split(backers, price);
      const doubt = ofShort * 1.01 + terms * (Math.abs(short) + cost);
      if (rich === 0) return short + doubt < cost ? 'too dear' : this.#exactOffer(place);
      const next = (cost - short) / rich;
      // Whoever is taken to be short, the price is not less than what that leaves for the others.
      this.#atLeast(place, next - (doubt / rich) * 1.01 - few * next);
      this.#last[place] = next;
      if ((this.#leastPerUtility[place] ?? 0) > most) return 'dearer';
      if (next === price) return this.#bounded(place, price, rich, doubt) ?? this.#exactOffer(place);
      price = next;
    }
    return this.#exactOffer(place);
  }

  /** What the supporters of a project have left together, in units. */
  moneyBehind(place: number): number {
    return this.#purses.together(this.#backersOf(place));
  }

  /** What each of a bloc has left, in units. */
  left(bloc: number): number {
    return this.#purses.left(bloc);
  }

  /** What each of a bloc has left, exactly: in units, times the product of the {@link Accounts}. */
  leftExactly(bloc: number): bigint {
    return this.#purses.isSpent(bloc) ? 0n : this.accounts.left(bloc);
  }

  /** The offers of which none is surely dearer than another, for one utility; none when nothing can be bought. */
  #cheapest(): readonly Offer[] {
    const open = this.#open;
    const offers: Offer[] = [];
    // The first `waiting` have not been looked at in this round.
    let waiting = open.length;
    let most = Infinity;
    while (waiting > 0) {
      const at = this.#promising(waiting);
      const place = open[at] ?? 0;
      if ((this.#leastPerUtility[place] ?? 0) > most) break;
      waiting -= 1;
      open[at] = open[waiting] ?? 0;
      open[waiting] = place;
      const offer = this.offer(place, most);
      if (offer === 'too dear') {
        // Its supporters will not have more money later.
        open[waiting] = open.at(-1) ?? 0;
        open.pop();
      } else if (offer !== 'dearer') {
        most = Math.min(most, ((offer.price + offer.slack) / (this.#worths[place] ?? 1)) * (1 + few));
        offers.push(offer);
      }
    }
    return offers.filter(({ project }) => (this.#leastPerUtility[project] ?? 0) <= most);
  }

  /** Where among the first open projects the one stands that was cheapest when it was last looked at. */
  #promising(among: number): number {
    let best = 0;
    let least = Infinity;
    for (let at = 0; at < among; at += 1) {
      const bound = this.#leastPerUtility[this.#open[at] ?? 0] ?? 0;
      if (bound < least) {
        best = at;
        least = bound;
      }
    }
    return best;
  }

  #atLeast(place: number, price: number): void {
    if (price <= (this.#least[place] ?? 0)) return;
    this.#least[place] = price;
    this.#leastPerUtility[place] = (price / (this.#worths[place] ?? 1)) * (1 - few);
  }

  /**
   * The offer at `price`, which is what those who are short leave for the others, with the doubt about that. Nothing, when
   * so many may be unable to pay in full that no bound can be given.
   */
  #bounded(place: number, price: number, rich: number, doubt: number): Offer | undefined {
    const backers = this.#backersOf(place);
    let slack = (2 * doubt) / rich + few * price;
    const exact = this.#purses.sides(backers, price, slack);
    if (exact) return { project: place, price, slack, exact };
    for (let attempt = 0; attempt < 4; attempt += 1) {
      const unsure = this.#purses.between(backers, price, (price + slack) * (1 + few));
      const sure = rich - unsure.weight;
      if (sure === 0) return undefined;
      const needed = ((doubt + unsure.doubt) / sure) * 1.01 + few * price;
      if (needed <= slack) return { project: place, price, slack };
      slack = 2 * needed;
    }
    return undefined;
  }

  /** As {@link offer}, with nothing left in doubt. */
  #exactOffer(place: number): Offer | 'too dear' {
    const { backers, weight: all } = this.#project(place);
    const { blocs, weights } = backers;
    const least = this.#least[place] ?? 0;
    const isShort = new Uint8Array(blocs.length);
    const short: number[] = [];
    let rich = all;
    const leaveOut = (k: number) => {
      const bloc = blocs[k] ?? 0;
      isShort[k] = 1;
      rich -= (weights[k] ?? 0) * (this.question.people[bloc] ?? 0);
      if (!this.#purses.isSpent(bloc)) short.push(bloc);
    };
    for (const [k, bloc] of blocs.entries()) {
      const due = least * (weights[k] ?? 0) * (1 - few);
      if (this.#purses.isSpent(bloc) || this.#purses.mostLeft(bloc) < due) leaveOut(k);
    }
    for (;;) {
      if (rich === 0) return 'too dear';
      const exact = { rich, short: [...short] };
      const over = this.accounts.pays(place, exact);
      const price = nearestQuotient(over, BigInt(rich) * this.accounts.product);
      for (const [k, bloc] of blocs.entries()) {
        if (isShort[k] === 1) continue;
        const weight = weights[k] ?? 0;
        const due = price * weight;
        const sign = this.#purses.beyond(bloc, due, few * due);
        if (sign > 0) continue;
        if (sign < 0 || this.accounts.left(bloc) * BigInt(exact.rich) < over * BigInt(weight)) leaveOut(k);
      }
      if (rich < exact.rich) continue;
      const slack = few * price;
      this.#atLeast(place, price - slack);
      return { project: place, price, slack, exact };
    }
  }

  #compare(a: Offer, b: Offer): number {
    return this.accounts.compare(a.project, this.#priceOf(a), b.project, this.#priceOf(b));
  }

  #buy(offer: Offer, tied: readonly number[]): Purchase {
    const { project, price, slack } = offer;
    const exact = this.#priceOf(offer);
    const inFull = this.#purses.charge(this.#backersOf(project), price, slack, exact.short);
    this.accounts.buy(project, exact);
    this.#open = this.#open.filter((one) => one !== project);
    return { ...offer, exact, inFull, tied };
  }

  /** Who pays in full at an offer, and who all that is left. */
  #priceOf({ project, exact }: Offer): ExactPrice {
    if (exact) return exact;
    const sure = this.#exactOffer(project);
    if (sure === 'too dear' || !sure.exact) throw new RangeError('What was offered cannot be paid.');
    return sure.exact;
  }

  /** Who supports a project. Those who have nothing left are left out, once they are many. */
  #backersOf(place: number): Backers {
    const before = this.#backers[place] ?? nobody;
    if (this.#purses.poor - (this.#poorThen[place] ?? 0) < this.#purses.size / 3) return before;
    const { length } = before.blocs;
    // The question's own list stays as it is.
    const to =
      this.#poorThen[place] === 0
        ? { blocs: new Int32Array(length), weights: new Float64Array(length) }
        : before;
    const kept = this.#purses.keepTheRich(before, to);
    const now = { blocs: to.blocs.subarray(0, kept), weights: to.weights.subarray(0, kept) };
    this.#poorThen[place] = this.#purses.poor;
    this.#backers[place] = now;
    return now;
  }

  #project(place: number): Project {
    const project = this.question.projects[place];
    if (!project) throw new RangeError(`There is no project ${place}.`);
    return project;
  }
}

const nobody: Backers = { blocs: new Int32Array(), weights: new Float64Array() };
