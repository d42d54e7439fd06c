import { isDeepStrictEqual } from 'node:util';
import type { Answer, Envelope } from '@kring/protocol';
import type { StageId } from '@kring/core';

/** What people asked, and what they were told, in the order in which it happened on their side. */

/** How one command ended for the one who gave it. `at` is a moment of the history. */
export type Told =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'accepted'; readonly at: number }
  | { readonly kind: 'rejected'; readonly at: number; readonly reason: string };

/** A command, as its sender knows it. */
export interface Asked {
  /** The token of the phone it was written on. */
  readonly phone: string;
  readonly envelope: Envelope;
  readonly invoked: number;
  readonly told: Told;
}

/** A stage that was closed, between two moments; `until` is when its reopening was asked for. */
export interface Closed {
  readonly stage: StageId;
  readonly since: number;
  readonly until: number;
}

/** The history of a run, ready to be checked. */
export interface Past {
  readonly asked: readonly Asked[];
  readonly closed: readonly Closed[];
  /** Commands that got two answers that differ. */
  readonly contradicted: readonly string[];
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Writes the history while it happens. Moments are counted, not timed: one process sees them all in one order. */
export class History {
  #moment = 0;
  readonly #asked = new Map<string, Writable<Asked>>();
  readonly #answers = new Map<string, object>();
  readonly #closed: Writable<Closed>[] = [];
  readonly #contradicted = new Set<string>();
  readonly #watchers = new Set<() => void>();
  readonly #accepted: string[] = [];

  /** A phone sends a command; when it sends the same one again, that is still the first. */
  ask(phone: string, envelope: Envelope): void {
    const key = keyOf(phone, envelope);
    if (this.#asked.has(key)) return;
    this.#asked.set(key, { phone, envelope, invoked: ++this.#moment, told: { kind: 'unknown' } });
  }

  /** It was answered, for the first time or again. */
  tell(phone: string, envelope: Envelope, answer: Answer): void {
    const key = keyOf(phone, envelope);
    const asked = this.#asked.get(key);
    if (!asked) throw new Error(`An answer to ${envelope.id}, which nobody asked`);
    const [said, before] = [decisionIn(answer), this.#answers.get(key)];
    if (before !== undefined && !isDeepStrictEqual(before, said)) this.#contradicted.add(envelope.id);
    this.#answers.set(key, said);
    if (asked.told.kind !== 'unknown') return;
    const at = ++this.#moment;
    if (!answer.accepted) {
      asked.told = { kind: 'rejected', at, reason: answer.reason };
      return;
    }
    asked.told = { kind: 'accepted', at };
    this.#accepted.push(envelope.id);
    for (const look of [...this.#watchers]) look();
  }

  /** The facilitator was told that the stage is closed. */
  close(stage: StageId): void {
    this.#closed.push({ stage, since: ++this.#moment, until: Infinity });
  }

  /** The facilitator asks for the stage to be opened again. */
  reopen(stage: StageId): void {
    const last = this.#closed.findLast((closed) => closed.stage === stage);
    if (last) last.until = ++this.#moment;
  }

  /** The commands that were accepted so far. */
  get accepted(): readonly string[] {
    return this.#accepted;
  }

  /** How many have no answer yet. */
  get unknown(): number {
    return [...this.#asked.values()].filter(({ told }) => told.kind === 'unknown').length;
  }

  /** Resolves when so many commands have been accepted. */
  reaches(accepted: number): Promise<void> {
    return new Promise((resolve) => {
      const look = () => {
        if (this.#accepted.length < accepted) return;
        this.#watchers.delete(look);
        resolve();
      };
      this.#watchers.add(look);
      look();
    });
  }

  /** Why commands were refused, and how often. */
  get refusals(): Readonly<Record<string, number>> {
    const count: Record<string, number> = {};
    for (const { told } of this.#asked.values())
      if (told.kind === 'rejected') count[told.reason] = (count[told.reason] ?? 0) + 1;
    return count;
  }

  /** As it is at this moment. */
  get past(): Past {
    return {
      asked: [...this.#asked.values()].map((asked) => ({ ...asked })),
      closed: this.#closed.map((closed) => ({ ...closed })),
      contradicted: [...this.#contradicted],
    };
  }
}

/** What was decided: the first time and every other time the same. What is mine just now may come along with it. */
function decisionIn(answer: Answer): object {
  const { id, accepted } = answer;
  return accepted ? { id, value: answer.value } : { id, reason: answer.reason, params: answer.params };
}

const keyOf = (phone: string, { id }: Envelope): string => `${phone} ${id}`;
