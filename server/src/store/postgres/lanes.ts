import type { Pool } from 'pg';
import { Batches } from '../batches.ts';
import type { Queries } from './queries.ts';
import { perform, type Outcome, type Task } from './transaction.ts';

/**
 * What is asked of one session is done in its order, and what waits meanwhile goes together into the next transaction;
 * sessions go beside each other, and Postgres syncs for all of them at once.
 */
export class Lanes {
  readonly #pool: Pool;
  readonly #lanes = new Map<string, Batches<Task, Outcome>>();

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  /** Something that changes a session: in a transaction, whole or not at all. */
  write<T>(session: string, run: (queries: Queries) => Promise<T>): Promise<T> {
    return this.#ask(session, true, run);
  }

  /** Something that looks at a session: it sees all that was asked before, and nothing that is not durable. */
  read<T>(session: string, run: (queries: Queries) => Promise<T>): Promise<T> {
    return this.#ask(session, false, run);
  }

  /** Resolves when all that was asked is done. */
  async settled(): Promise<void> {
    while (this.#lanes.size > 0)
      await Promise.all([...this.#lanes].map(([session]) => this.read(session, async () => null)));
  }

  async #ask<T>(session: string, writes: boolean, run: (queries: Queries) => Promise<T>): Promise<T> {
    const outcome = await this.#laneOf(session).ask({ writes, run });
    if (!outcome.done) throw outcome.error;
    // A task answers with what its own `run` returned.
    return outcome.value as T;
  }

  #laneOf(session: string): Batches<Task, Outcome> {
    const known = this.#lanes.get(session);
    if (known) return known;
    const lane = new Batches<Task, Outcome>((tasks) => {
      void perform(this.#pool, tasks).then((outcomes) => {
        lane.arrived(outcomes);
        if (lane.unanswered === 0) this.#lanes.delete(session);
      });
    });
    this.#lanes.set(session, lane);
    return lane;
  }
}
