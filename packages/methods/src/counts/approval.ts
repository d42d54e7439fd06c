import type { Approvals, OptionId, Ranking } from '../election.ts';
import { byNumber } from '../groups.ts';
import type { RunningTally } from './running.ts';

export interface ApprovalTally {
  /** How many people cast a ballot, also those who approved of nothing. */
  readonly people: number;
  /** How many approve of each option, in the order of the ballot. */
  readonly approvals: ReadonlyMap<OptionId, number>;
  /** Most approvals first; as many is a shared place. */
  readonly ranking: Ranking;
}

/** Approval voting (Brams & Fishburn, *Approval Voting*, 1978): whom most people support. Keeps up with a vote. */
export class RunningApprovals implements RunningTally<Approvals> {
  readonly #options: readonly OptionId[];
  readonly #approvals: Map<OptionId, number>;
  #people = 0;

  constructor(options: readonly OptionId[]) {
    this.#options = options;
    this.#approvals = new Map(options.map((id) => [id, 0]));
  }

  add(ballot: Approvals, people = 1): void {
    for (const id of ballot) {
      const before = this.#approvals.get(id);
      if (before !== undefined) this.#approvals.set(id, before + people);
    }
    this.#people += people;
  }

  remove(ballot: Approvals, people = 1): void {
    this.add(ballot, -people);
  }

  get tally(): ApprovalTally {
    const approvals = new Map(this.#approvals);
    return { people: this.#people, approvals, ranking: byNumber(this.#options, approvals) };
  }
}
