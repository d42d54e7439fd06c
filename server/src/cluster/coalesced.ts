import * as Y from 'yjs';
import type { DocName, DocUpdate } from '@kring/protocol';
import type { Clock } from '../session/clock.ts';
import { Flush } from '../session/flush.ts';
import { framed } from '../session/framed.ts';

/**
 * What a host says, on its way to those who are connected at a node that follows. The host rests as long as its own
 * hall needs; where the larger half of a hall is here, several of its updates leave together.
 */
export class Coalesced {
  readonly #waiting = new Map<DocName, DocUpdate[]>();
  readonly #flush: Flush;

  constructor(send: (update: DocUpdate) => void, clock: Clock) {
    this.#flush = new Flush(() => {
      const all = [...this.#waiting.values()];
      this.#waiting.clear();
      for (const updates of all) for (const update of inOne(updates)) send(update);
    }, clock);
  }

  /** Leaves at once or with others; of one document each must follow the one before it. */
  add(update: DocUpdate): void {
    this.#waiting.set(update.doc, [...(this.#waiting.get(update.doc) ?? []), update]);
    this.#flush.schedule();
  }

  /** Whatever waits leaves at once, before something that must not overtake it. */
  now(): void {
    if (this.#waiting.size > 0) this.#flush.now();
  }

  stop(): void {
    this.#flush.stop();
  }
}

function inOne(updates: readonly DocUpdate[]): readonly DocUpdate[] {
  const [first] = updates;
  const last = updates.at(-1);
  if (!first || !last || updates.length === 1) return updates;
  const update = framed(Y.mergeUpdates(updates.map((one) => one.update)));
  return [{ ...last, after: first.n - 1, update }];
}
