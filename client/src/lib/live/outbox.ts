import type { StageId } from '@kring/core';
import type { Answer, Envelope } from '@kring/protocol';
import { createSubscriber } from 'svelte/reactivity';
import type { OutboxStorage } from './outboxStorage.ts';

/** Carries one command to the host and brings its answer; fails when it can't be had now. */
export type Courier = (envelope: Envelope) => Promise<Answer>;

/** What can travel beside the body of a command. */
export type Beside = Pick<Envelope, 'receipt' | 'paper'>;

interface Waiting {
  readonly envelope: Envelope;
  /** Whether it is on its way just now. */
  sent: boolean;
  readonly resolve: (answer: Answer) => void;
}

interface Needs {
  readonly storage: OutboxStorage;
  readonly sequence: { next(): number };
  readonly newId: () => string;
  /** A refusal of a command that nobody on this page waits for: it was kept from an earlier visit. */
  readonly onRefused?: (envelope: Envelope, answer: Answer) => void;
}

/** Refusals that pass by themselves: the same command goes out again. */
const passing = new Set(['try-again', 'too-fast']);

/** Keeps every command until it is answered, through lost networks and reloads. The host knows repeats by their id. */
export class Outbox {
  readonly #needs: Needs;
  readonly #waiting = new Map<string, Waiting>();
  #isPaused = false;
  readonly #listeners = new Set<() => void>();
  readonly #subscribe = createSubscriber((update) => {
    this.#listeners.add(update);
    return () => this.#listeners.delete(update);
  });

  constructor(needs: Needs) {
    this.#needs = needs;
  }

  /** Takes up what an earlier visit left unanswered, in its order. */
  async wake(): Promise<void> {
    const kept = await this.#needs.storage.load();
    const orphans = kept
      .filter(({ id }) => !this.#waiting.has(id))
      .sort((a, b) => a.seq - b.seq)
      .map((envelope): Waiting => {
        const resolve = (answer: Answer) => {
          if (!answer.accepted) this.#needs.onRefused?.(envelope, answer);
        };
        return { envelope, sent: false, resolve };
      });
    const later = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const waiting of [...orphans, ...later]) this.#waiting.set(waiting.envelope.id, waiting);
    this.#changed();
  }

  /** Accepts a command to keep; resolves with its answer, however long that takes. It travels at the next {@link flush}. */
  keep(stage: StageId | null, type: string, body: object, beside: Beside = {}): Promise<Answer> {
    const { newId, sequence, storage } = this.#needs;
    const envelope: Envelope = {
      ...{ id: newId(), seq: sequence.next(), stage, type, body },
      ...beside,
    };
    return new Promise((resolve) => {
      this.#waiting.set(envelope.id, { envelope, sent: false, resolve });
      void storage.put(envelope);
      this.#changed();
    });
  }

  /** How many commands have no answer yet, of one stage or of all. */
  unsent(stage?: StageId): number {
    this.#subscribe();
    const all = [...this.#waiting.values()];
    return stage === undefined ? all.length : all.filter(({ envelope }) => envelope.stage === stage).length;
  }

  /** Whether the host answers that it can't keep anything just now. */
  get isPaused(): boolean {
    this.#subscribe();
    return this.#isPaused;
  }

  /** Sends all that is not on its way, in order and without waiting in between. False when one did not arrive. */
  async flush(courier: Courier): Promise<boolean> {
    const arrived = await Promise.all(this.#idle().map((waiting) => this.#carry(waiting, courier)));
    return arrived.every(Boolean);
  }

  /** The same, one after the other: for a way that keeps no order by itself. Stops at the first that fails. */
  async flushOneByOne(courier: Courier): Promise<boolean> {
    for (const waiting of this.#idle()) if (!(await this.#carry(waiting, courier))) return false;
    return true;
  }

  #idle(): Waiting[] {
    return [...this.#waiting.values()].filter(({ sent }) => !sent);
  }

  async #carry(waiting: Waiting, courier: Courier): Promise<boolean> {
    waiting.sent = true;
    try {
      const answer = await courier(waiting.envelope);
      this.#pause(!answer.accepted && answer.reason === 'try-again');
      if (!answer.accepted && passing.has(answer.reason)) return false;
      this.#waiting.delete(waiting.envelope.id);
      await this.#needs.storage.remove(waiting.envelope.id);
      this.#changed();
      waiting.resolve(answer);
      return true;
    } catch {
      return false;
    } finally {
      waiting.sent = false;
    }
  }

  #pause(isPaused: boolean): void {
    if (isPaused === this.#isPaused) return;
    this.#isPaused = isPaused;
    this.#changed();
  }

  #changed(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}
