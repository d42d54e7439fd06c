import Fraction from 'fraction.js';
import type { OptionId } from '../election.ts';
import type { Paper } from './papers.ts';

/** Papers of one value. */
export interface Parcel {
  readonly value: Fraction;
  readonly papers: readonly Paper[];
}

/** What became of parcels that went on. */
export interface Dealt {
  /** In the order of the ballot. */
  readonly received: ReadonlyMap<OptionId, Fraction>;
  readonly nonTransferable: Fraction;
}

const none = new Fraction(0);

/**
 * Who has which papers. Each goes to the one whom it names before all others who continue; once nobody whom it names
 * continues, it lies with nobody.
 */
export class Piles {
  readonly #piles: Map<OptionId, Pile>;

  constructor(ids: readonly OptionId[]) {
    this.#piles = new Map(ids.map((id) => [id, new Pile()]));
  }

  votesOf(id: OptionId): Fraction {
    return this.#piles.get(id)?.votes ?? none;
  }

  /** What each has now. */
  votes(): ReadonlyMap<OptionId, Fraction> {
    return new Map([...this.#piles].map(([id, { votes }]) => [id, votes]));
  }

  /** The papers of one, the most valuable first. */
  parcelsOf(id: OptionId): readonly Parcel[] {
    return this.#piles.get(id)?.parcels() ?? [];
  }

  /** Takes the papers away from one, who keeps so many votes. */
  clear(id: OptionId, keeps: Fraction): void {
    this.#piles.set(id, new Pile(keeps));
  }

  /** Gives papers to those whom they name next among who continues. */
  deal(parcels: Iterable<Parcel>, continuing: ReadonlySet<OptionId>): Dealt {
    const received = new Map<OptionId, Fraction>();
    let nonTransferable = none;
    for (const { value, papers } of parcels) {
      for (const [id, next] of byNext(papers, continuing)) {
        const votes = value.mul(peopleOf(next));
        if (id === undefined) nonTransferable = nonTransferable.add(votes);
        else {
          received.set(id, (received.get(id) ?? none).add(votes));
          this.#piles.get(id)?.add(value, next, votes);
        }
      }
    }
    const inOrder = [...this.#piles.keys()].flatMap((id) => {
      const votes = received.get(id);
      return votes ? [[id, votes] as const] : [];
    });
    return { received: new Map(inOrder), nonTransferable };
  }
}

/** The papers of one option, those of equal value together. */
class Pile {
  readonly #byValue = new Map<string, { readonly value: Fraction; readonly papers: Paper[] }>();
  votes: Fraction;

  constructor(votes = none) {
    this.votes = votes;
  }

  add(value: Fraction, papers: readonly Paper[], votes: Fraction): void {
    this.votes = this.votes.add(votes);
    const key = value.toFraction();
    const parcel = this.#byValue.get(key);
    if (!parcel) this.#byValue.set(key, { value, papers: [...papers] });
    else for (const paper of papers) parcel.papers.push(paper);
  }

  parcels(): readonly Parcel[] {
    return [...this.#byValue.values()].sort((a, b) => b.value.compare(a.value));
  }
}

function byNext(papers: readonly Paper[], continuing: ReadonlySet<OptionId>) {
  const next = new Map<OptionId | undefined, Paper[]>();
  for (const paper of papers) {
    const id = paper.order.find((one) => continuing.has(one));
    const pile = next.get(id);
    if (pile) pile.push(paper);
    else next.set(id, [paper]);
  }
  return next;
}

export function peopleOf(papers: readonly Paper[]): number {
  return papers.reduce((sum, { people }) => sum + people, 0);
}
