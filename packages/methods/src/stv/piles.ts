import Fraction from 'fraction.js';
import type { OptionId } from '../election.ts';
import type { Paper } from './papers.ts';

/** Papers that came to somebody together, and with one value. */
export interface Parcel {
  readonly value: Fraction;
  readonly papers: readonly Paper[];
}

/** What became of parcels that went on. */
export interface Dealt {
  readonly received: ReadonlyMap<OptionId, Fraction>;
  readonly nonTransferable: Fraction;
}

const none = new Fraction(0);

/**
 * Who has which papers. Each goes to the one whom it names before all others who continue; once nobody whom it names
 * continues, it lies with nobody.
 */
export class Piles {
  readonly #piles: Map<OptionId, Parcel[]>;
  readonly #votes: Map<OptionId, Fraction>;

  constructor(ids: readonly OptionId[]) {
    this.#piles = new Map(ids.map((id) => [id, []]));
    this.#votes = new Map(ids.map((id) => [id, none]));
  }

  votesOf(id: OptionId): Fraction {
    return this.#votes.get(id) ?? none;
  }

  /** What each has now. */
  votes(): ReadonlyMap<OptionId, Fraction> {
    return new Map(this.#votes);
  }

  parcelsOf(id: OptionId): readonly Parcel[] {
    return this.#piles.get(id) ?? [];
  }

  /** Takes the papers away from one, who keeps so many votes. */
  clear(id: OptionId, keeps: Fraction): void {
    this.#piles.set(id, []);
    this.#votes.set(id, keeps);
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
          this.#piles.get(id)?.push({ value, papers: next });
          this.#votes.set(id, this.votesOf(id).add(votes));
        }
      }
    }
    return { received, nonTransferable };
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
