import Fraction from 'fraction.js';
import type { Tie } from '../count.ts';
import { castAs } from '../counts/castAs.ts';
import type { Election, OptionId, Ranking } from '../election.ts';
import { idsOf, inGroups } from '../groups.ts';
import { byLot } from '../tie.ts';
import { firstTaken } from './firstTaken.ts';
import type { Manner } from './manner.ts';
import { papersOf, type Paper } from './papers.ts';
import { peopleOf, Piles, type Dealt, type Parcel } from './piles.ts';
import type { StvAction, StvCounted, StvElected, StvRound, TransferValue } from './trace.ts';

export interface StvResult {
  /** By round; within one, who had more votes first, then by lot. */
  readonly winners: readonly OptionId[];
  /** Winners, then who was left when the seats were full, by votes, then the excluded, the last of them first. */
  readonly ranking: Ranking;
  readonly counted: StvCounted;
  readonly ties: readonly Tie[];
}

/**
 * Elects by single transferable vote, with the weighted inclusive Gregory method: all papers of the elected, each with
 * a part of its value, carry the surplus on.
 *
 * 1. Who has the quota is elected.
 * 2. The largest surplus goes on first, to who still continues; all other surpluses follow before anybody is excluded.
 *    Who has just the quota has no surplus.
 * 3. Without a surplus, who has the fewest votes is excluded, one at a time, and the papers go on with their value.
 * 4. Once no more continue than there are seats, they are elected, with or without the quota; and once all seats are
 *    taken, nothing goes on.
 *
 * What each ballot says is settled in {@link papersOf}, ties in {@link firstTaken}. Throws a `NotCountable` when the
 * ballots are not rankings. With fewer options than seats, all are elected. Where no ballot names anybody first there is
 * nothing to count, not one round, and nobody is elected.
 */
export function countStv(election: Election, seats: number, manner: Manner): StvResult {
  const { papers, withoutFirst } = papersOf(castAs(['rankings'], election.ballots).cast);
  const ballots = peopleOf(papers);
  const quota = manner.quota(ballots, seats);
  const count = new StvCount(election, seats, manner, quota);
  if (ballots > 0) {
    count.first([{ value: new Fraction(1), papers }]);
    while (count.goesOn) count.next();
  }
  return { ...count.result(), counted: { seats, ballots, withoutFirst, quota, rounds: count.rounds } };
}

class StvCount {
  readonly rounds: StvRound[] = [];
  readonly #piles: Piles;
  /** In the order of the ballot. */
  readonly #continuing: Set<OptionId>;
  readonly #elected: OptionId[] = [];
  readonly #excluded: OptionId[] = [];
  readonly #ties: Tie[] = [];
  readonly #lot: Election['lot'];
  readonly #seats: number;
  readonly #manner: Manner;
  readonly #quota: Fraction;

  constructor(election: Election, seats: number, manner: Manner, quota: Fraction) {
    const ids = idsOf(election);
    this.#piles = new Piles(ids);
    this.#continuing = new Set(ids);
    this.#lot = election.lot;
    this.#seats = seats;
    this.#manner = manner;
    this.#quota = quota;
  }

  get #vacancies(): number {
    return this.#seats - this.#elected.length;
  }

  get goesOn(): boolean {
    return this.#vacancies > 0 && this.#continuing.size > 0;
  }

  first(parcels: readonly Parcel[]): void {
    this.#close({ does: 'first preferences' }, this.#piles.deal(parcels, this.#continuing), new Fraction(0));
  }

  next(): void {
    const surplus = this.#take(
      this.#elected.filter((id) => this.#piles.votesOf(id).gt(this.#quota)),
      'most',
    );
    if (surplus !== undefined) {
      this.#passOn(surplus);
      return;
    }
    const lowest = this.#take([...this.#continuing], 'fewest');
    if (lowest !== undefined) this.#exclude(lowest);
  }

  #passOn(id: OptionId): void {
    const votes = this.#piles.votesOf(id);
    const surplus = votes.sub(this.#quota);
    const parcels = this.#piles.parcelsOf(id).map(({ value, papers }) => ({
      before: value,
      value: this.#manner.kept(value.mul(surplus).div(votes)),
      papers,
    }));
    this.#piles.clear(id, this.#quota);
    const dealt = this.#piles.deal(parcels, this.#continuing);
    const values = parcels.map(({ before, value, papers }) => valueOf(papers, before, value));
    this.#close({ does: 'surplus', of: id, surplus, values }, dealt, surplus);
  }

  #exclude(id: OptionId): void {
    const votes = this.#piles.votesOf(id);
    const parcels = this.#piles.parcelsOf(id);
    this.#continuing.delete(id);
    this.#excluded.push(id);
    this.#piles.clear(id, new Fraction(0));
    const values = parcels.map(({ value, papers }) => valueOf(papers, value, value));
    this.#close({ does: 'exclusion', of: id, values }, this.#piles.deal(parcels, this.#continuing), votes);
  }

  /** Whose turn it is, with the tie told where there was one. */
  #take(ids: readonly OptionId[], which: 'most' | 'fewest'): OptionId | undefined {
    const votes = this.rounds.map((round) => round.votes);
    const found = firstTaken(ids, which, votes, this.#lot);
    if (found?.tie) this.#ties.push({ ...found.tie, taken: found.taken, round: this.rounds.length + 1 });
    return found?.taken;
  }

  /** Ends a round in which `out` votes left a pile, or none did. */
  #close(action: StvAction, { received, nonTransferable }: Dealt, out: Fraction): void {
    const before = this.rounds.at(-1);
    const went = [...received.values()].reduce((sum, votes) => sum.add(votes), nonTransferable);
    const cutOff = before ? before.cutOff.add(out.sub(went)) : new Fraction(0);
    const elected = this.#elect();
    this.rounds.push({
      action,
      received,
      votes: this.#piles.votes(),
      nonTransferable: nonTransferable.add(before?.nonTransferable ?? 0),
      cutOff,
      elected,
    });
  }

  /** Elects who has the quota, and everybody once no more are left than seats. */
  #elect(): StvElected[] {
    const elected: StvElected[] = [];
    const elect = (ids: readonly OptionId[], by: StvElected['by']) => {
      for (const id of [...ids].sort(byLot(this.#lot)).sort(this.#byVotes)) {
        this.#continuing.delete(id);
        this.#elected.push(id);
        elected.push({ id, by });
      }
    };
    const enough = (id: OptionId) => this.#manner.elects(this.#piles.votesOf(id), this.#quota);
    elect([...this.#continuing].filter(enough), 'quota');
    if (this.#continuing.size <= this.#vacancies) elect([...this.#continuing], 'last seats');
    return elected;
  }

  readonly #byVotes = (a: OptionId, b: OptionId) => this.#piles.votesOf(b).compare(this.#piles.votesOf(a));

  result(): Omit<StvResult, 'counted'> {
    const elected = this.rounds.flatMap(({ elected, votes }) => {
      const byVotes = (a: OptionId, b: OptionId) => (votes.get(b) ?? none).compare(votes.get(a) ?? none);
      return inGroups(
        elected.map(({ id }) => id),
        byVotes,
      );
    });
    const left = inGroups([...this.#continuing], this.#byVotes);
    const excluded = [...this.#excluded].reverse().map((id) => [id]);
    return { winners: this.#elected, ranking: [...elected, ...left, ...excluded], ties: this.#ties };
  }
}

const none = new Fraction(0);

function valueOf(papers: readonly Paper[], before: Fraction, after: Fraction): TransferValue {
  return { people: peopleOf(papers), before, after };
}
