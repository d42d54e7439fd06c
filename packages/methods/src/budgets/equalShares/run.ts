import { Accounts, nearest, type ExactPrice } from './accounts.ts';
import type { Project, Question } from './question.ts';

/** By how much the nearest number can miss a sum, a product or a quotient, as a part of it. */
const rounding = 2 ** -53;
/** The same for a few of them, one after the other. */
const few = 8 * rounding;

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
 * Whole numbers decide. Beside them everybody's purse is kept as an ordinary number that is off by at most a bound that
 * is kept too; only where that leaves a doubt (two projects that may be equal, a voter who may be able to pay in full,
 * supporters who may have enough) the {@link Accounts} are asked. As purses only become lighter, a price never falls,
 * and a price of before says that a project need not be looked at now.
 */
export class Run {
  readonly question: Question;
  readonly accounts: Accounts;
  readonly #people: Float64Array;
  /** By bloc: what each has left, and by how much that may be off. */
  readonly #purses: Float64Array;
  readonly #doubts: Float64Array;
  /** By bloc: whether each has paid all that was left. */
  readonly #spent: Uint8Array;
  /** How many blocs have. */
  #poor = 0;
  /** Projects that may still be bought. */
  #open: number[];
  /** By project: its cost, and what one weight of support gets when it is funded. */
  readonly #costs: Float64Array;
  readonly #worths: Float64Array;
  /** By project: the price when it was last looked at, what it cannot be below, and that for one utility. */
  readonly #last: Float64Array;
  readonly #least: Float64Array;
  readonly #leastPerUtility: Float64Array;
  /** By project: who supports it. Those who had nothing left the last time are left out. */
  readonly #backers: Int32Array[];
  readonly #weights: Float64Array[];
  readonly #poorThen: Int32Array;
  readonly #marked: Uint8Array;

  /** @param share what everybody has at the start, in units */
  constructor(question: Question, share: bigint) {
    const { projects, blocs } = question;
    this.question = question;
    this.accounts = new Accounts(question, share);
    const start = Number(share);
    this.#people = question.people;
    this.#purses = new Float64Array(blocs.length).fill(start);
    this.#doubts = new Float64Array(blocs.length).fill(start * rounding);
    this.#spent = new Uint8Array(blocs.length);
    this.#open = [...projects.keys()];
    this.#costs = Float64Array.from(projects, ({ price }) => Number(price));
    this.#worths = Float64Array.from(projects, ({ worth }) => Number(worth));
    this.#last = Float64Array.from(projects, ({ weight }, at) => (this.#costs[at] ?? 0) / weight);
    this.#least = this.#last.map((price) => price * (1 - few));
    this.#leastPerUtility = this.#least.map((price, at) => (price / (this.#worths[at] ?? 1)) * (1 - few));
    this.#backers = projects.map(({ backers }) => backers);
    this.#weights = projects.map(({ weights }) => weights);
    this.#poorThen = new Int32Array(projects.length);
    this.#marked = new Uint8Array(blocs.length);
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
    return this.#buy(
      best[0] ?? first,
      best.map(({ project }) => project),
    );
  }

  /**
   * What one weight would pay for a project: `too dear` when its supporters do not have what it costs, and `dearer` when
   * for one utility it is surely more than `most`.
   */
  offer(place: number, most = Infinity): Offer | 'too dear' | 'dearer' {
    this.#forgetThePoor(place);
    const backers = this.#backers[place] ?? none;
    const weights = this.#weights[place] ?? nothing;
    const [purses, doubts, people] = [this.#purses, this.#doubts, this.#people];
    const cost = this.#costs[place] ?? 0;
    const terms = (backers.length + 4) * rounding * 1.01;
    let price = this.#last[place] ?? 0;
    // Whoever is too poor for a price that is too low pays all, and the others share the rest: the price rises until
    // nobody more is too poor.
    for (let pass = 0; pass < 64; pass += 1) {
      let short = 0;
      let doubt = 0;
      let rich = 0;
      for (let k = 0; k < backers.length; k += 1) {
        const bloc = backers[k] ?? 0;
        const purse = purses[bloc] ?? 0;
        const weight = weights[k] ?? 0;
        const many = people[bloc] ?? 0;
        // Reckoned and not branched on: nobody could guess who is short, and a wrong guess costs more than the sum.
        const allOf = many * Number(purse < price * weight);
        short += allOf * purse;
        doubt += allOf * (doubts[bloc] ?? 0);
        rich += (many - allOf) * weight;
      }
      doubt = doubt * 1.01 + terms * (Math.abs(short) + cost);
      if (rich === 0) return short + doubt < cost ? 'too dear' : this.#exactOffer(place);
      const next = (cost - short) / rich;
      // Whoever is taken to be short, the price is not less than what that leaves for the others.
      this.#atLeast(place, next - (doubt / rich) * 1.01 - few * next);
      this.#last[place] = next;
      if ((this.#leastPerUtility[place] ?? 0) > most) return 'dearer';
      if (next === price) return this.#between(place, price, rich, doubt) ?? this.#exactOffer(place);
      price = next;
    }
    return this.#exactOffer(place);
  }

  /** What the supporters of a project have left together, in units. */
  moneyBehind(place: number): number {
    return this.#project(place).backers.reduce(
      (money, bloc) => money + (this.#purses[bloc] ?? 0) * (this.#people[bloc] ?? 0),
      0,
    );
  }

  /** What each of a bloc has left, in units. */
  left(bloc: number): number {
    return this.#purses[bloc] ?? 0;
  }

  /** What each of a bloc has left, exactly: in units, times the product of the {@link Accounts}. */
  leftExactly(bloc: number): bigint {
    return this.#spent[bloc] === 1 ? 0n : this.accounts.left(bloc);
  }

  /** The offers of which none is surely dearer than another, for one utility; none when nothing can be bought. */
  #cheapest(): readonly Offer[] {
    const open = this.#open;
    const offers: Offer[] = [];
    // The first `waiting` have not been looked at in this round.
    let waiting = open.length;
    let most = Infinity;
    while (waiting > 0) {
      let at = -1;
      let least = Infinity;
      for (let k = 0; k < waiting; k += 1) {
        const bound = this.#leastPerUtility[open[k] ?? 0] ?? 0;
        if (bound < least) {
          at = k;
          least = bound;
        }
      }
      if (at < 0 || least > most) break;
      const place = open[at] ?? 0;
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

  #atLeast(place: number, price: number): void {
    if (price <= (this.#least[place] ?? 0)) return;
    this.#least[place] = price;
    this.#leastPerUtility[place] = (price / (this.#worths[place] ?? 1)) * (1 - few);
  }

  /**
   * The offer at `price`, which is what those who are short leave for the others, with the doubt about that. Nothing, when
   * so many may be unable to pay in full that no bound can be given.
   */
  #between(place: number, price: number, rich: number, doubt: number): Offer | undefined {
    const backers = this.#backers[place] ?? none;
    const weights = this.#weights[place] ?? nothing;
    const [purses, doubts, people] = [this.#purses, this.#doubts, this.#people];
    let slack = (2 * doubt) / rich + few * price;
    for (let attempt = 0; attempt < 4; attempt += 1) {
      let sure = rich;
      let unsure = 0;
      const most = (price + slack) * (1 + few);
      for (let k = 0; k < backers.length; k += 1) {
        const bloc = backers[k] ?? 0;
        const weight = weights[k] ?? 0;
        const purse = purses[bloc] ?? 0;
        const off = doubts[bloc] ?? 0;
        const many = people[bloc] ?? 0;
        const inDoubt = many * Number(purse >= price * weight) * Number(purse - off < most * weight);
        sure -= inDoubt * weight;
        unsure += inDoubt * (off + few * purse);
      }
      if (sure === 0) return undefined;
      const needed = ((doubt + unsure) / sure) * 1.01 + few * price;
      if (needed <= slack) return { project: place, price, slack };
      slack = 2 * needed;
    }
    return undefined;
  }

  /** As {@link offer}, with nothing left in doubt. */
  #exactOffer(place: number): Offer | 'too dear' {
    const { backers, weights } = this.#project(place);
    const least = this.#least[place] ?? 0;
    const marked = this.#marked.fill(0);
    const short: number[] = [];
    let rich = this.#project(place).weight;
    const pays = (k: number) => {
      const bloc = backers[k] ?? 0;
      marked[bloc] = 1;
      rich -= (weights[k] ?? 0) * (this.#people[bloc] ?? 0);
      if (!this.#spent[bloc]) short.push(bloc);
    };
    for (let k = 0; k < backers.length; k += 1) {
      const bloc = backers[k] ?? 0;
      const most = (this.#purses[bloc] ?? 0) + (this.#doubts[bloc] ?? 0);
      if (this.#spent[bloc] || most < least * (weights[k] ?? 0) * (1 - few)) pays(k);
    }
    for (;;) {
      if (rich === 0) return 'too dear';
      const over = this.accounts.pays(place, { rich, short });
      const price = nearest(over, BigInt(rich) * this.accounts.product);
      const before = rich;
      for (let k = 0; k < backers.length; k += 1) {
        const bloc = backers[k] ?? 0;
        if (marked[bloc]) continue;
        const weight = weights[k] ?? 0;
        const due = price * weight;
        const sign = this.#beyond(bloc, due, few * due);
        if (sign > 0) continue;
        if (sign < 0 || this.accounts.left(bloc) * BigInt(rich) < over * BigInt(weight)) pays(k);
      }
      if (rich < before) continue;
      const slack = few * price;
      this.#atLeast(place, price - slack);
      return { project: place, price, slack, exact: { rich, short } };
    }
  }

  /** Above 0 when each of a bloc surely has more than `due`, below 0 when surely less. */
  #beyond(bloc: number, due: number, slack: number): number {
    const purse = this.#purses[bloc] ?? 0;
    const unsure = (this.#doubts[bloc] ?? 0) + slack + few * due;
    return purse - unsure > due ? 1 : purse + unsure < due ? -1 : 0;
  }

  #compare(a: Offer, b: Offer): number {
    return this.accounts.compare(a.project, this.#priceOf(a), b.project, this.#priceOf(b));
  }

  #buy(offer: Offer, tied: readonly number[]): Purchase {
    const { project, price, slack } = offer;
    const exact = this.#priceOf(offer);
    const backers = this.#backers[project] ?? none;
    const weights = this.#weights[project] ?? nothing;
    for (const bloc of exact.short) {
      this.#purses[bloc] = 0;
      this.#doubts[bloc] = 0;
      this.#spent[bloc] = 1;
    }
    this.#poor += exact.short.length;
    let inFull = 0;
    for (let k = 0; k < backers.length; k += 1) {
      const bloc = backers[k] ?? 0;
      if (this.#spent[bloc] === 1) continue;
      const weight = weights[k] ?? 0;
      const purse = this.#purses[bloc] ?? 0;
      const due = price * weight;
      const doubt = (this.#doubts[bloc] ?? 0) + slack * weight + few * (Math.abs(purse) + due);
      this.#purses[bloc] = purse - due;
      this.#doubts[bloc] = doubt * 1.01;
      inFull += this.#people[bloc] ?? 0;
    }
    this.accounts.buy(project, exact);
    this.#open = this.#open.filter((one) => one !== project);
    return { ...offer, exact, inFull, tied };
  }

  /** Who pays in full at an offer, and who all that is left. */
  #priceOf({ project, price, slack, exact }: Offer): ExactPrice {
    if (exact) return exact;
    const backers = this.#backers[project] ?? none;
    const weights = this.#weights[project] ?? nothing;
    const short: number[] = [];
    let rich = 0;
    for (let k = 0; k < backers.length; k += 1) {
      const bloc = backers[k] ?? 0;
      if (this.#spent[bloc] === 1) continue;
      const weight = weights[k] ?? 0;
      const sign = this.#beyond(bloc, price * weight, slack * weight);
      if (sign > 0) rich += weight * (this.#people[bloc] ?? 0);
      else if (sign < 0) short.push(bloc);
      else {
        const sure = this.#exactOffer(project);
        if (sure !== 'too dear' && sure.exact) return sure.exact;
      }
    }
    return { rich, short };
  }

  /** Leaves those out who have nothing left, once they are many. */
  #forgetThePoor(place: number): void {
    if (this.#poor - (this.#poorThen[place] ?? 0) < this.#spent.length / 8) return;
    const before = this.#backers[place] ?? none;
    const weightsBefore = this.#weights[place] ?? nothing;
    // The question's own lists stay as they are.
    const first = this.#poorThen[place] === 0;
    const backers = first ? new Int32Array(before.length) : before;
    const weights = first ? new Float64Array(before.length) : weightsBefore;
    let kept = 0;
    for (let k = 0; k < before.length; k += 1) {
      const bloc = before[k] ?? 0;
      if (this.#spent[bloc] === 1) continue;
      backers[kept] = bloc;
      weights[kept] = weightsBefore[k] ?? 0;
      kept += 1;
    }
    this.#poorThen[place] = this.#poor;
    this.#backers[place] = backers.subarray(0, kept);
    this.#weights[place] = weights.subarray(0, kept);
  }

  #project(place: number): Project {
    const project = this.question.projects[place];
    if (!project) throw new RangeError(`There is no project ${place}.`);
    return project;
  }
}

const none = new Int32Array();
const nothing = new Float64Array();
