import { Replica, type DocName, type DocUpdate, type SyncRequest } from '@kring/protocol';
import { DocEntries } from './docEntries.ts';

/** Asks the host; null when it has no such document, a rejection when the question got lost. */
export type Ask = (request: SyncRequest) => Promise<DocUpdate | null>;

/**
 * The documents of a session as this device knows them. Knows nothing of sockets: updates go in, questions go
 * out. Yjs alone would wait for ever for an update it missed; the running numbers say when to ask.
 */
export class Replicas {
  readonly #ask: Ask;
  readonly #replicas = new Map<DocName, Replica>();
  readonly #entries = new Map<DocName, DocEntries>();
  /** Per document under question, the highest number seen meanwhile. */
  readonly #asking = new Map<DocName, number>();

  constructor(ask: Ask) {
    this.#ask = ask;
  }

  /** An update that the host sent by itself. */
  take(update: DocUpdate): void {
    const { doc, n } = update;
    if (this.#replica(doc).take(update) !== 'gap') return;
    const seen = this.#asking.get(doc);
    if (seen === undefined) void this.sync(doc);
    else this.#asking.set(doc, Math.max(seen, n));
  }

  entries(doc: DocName): DocEntries {
    const made = this.#entries.get(doc) ?? new DocEntries(this.#replica(doc));
    this.#entries.set(doc, made);
    return made;
  }

  /** Asks for what is missing of a document, or for all of it; true when an answer came. */
  async sync(doc: DocName): Promise<boolean> {
    if (this.#asking.has(doc)) return true;
    this.#asking.set(doc, 0);
    const replica = this.#replica(doc);
    let answered = false;
    try {
      const { life, stateVector } = replica;
      const update = await this.#ask({ doc, life, stateVector });
      answered = true;
      if (update) replica.take(update, true);
    } catch {
      // Lost with the connection: the next welcome brings the documents again.
    }
    const seen = this.#asking.get(doc) ?? 0;
    this.#asking.delete(doc);
    if (answered && replica.known && seen > replica.n) return this.sync(doc);
    return answered;
  }

  /** All that has come, for a later visit; {@link take} takes it in again. */
  all(): DocUpdate[] {
    return [...this.#replicas].flatMap(([doc, replica]) => {
      const whole = replica.whole();
      return whole ? [{ doc, ...whole }] : [];
    });
  }

  /** Questions from before a reconnect will never be answered. */
  forgetQuestions(): void {
    this.#asking.clear();
  }

  #replica(doc: DocName): Replica {
    const made = this.#replicas.get(doc) ?? new Replica();
    this.#replicas.set(doc, made);
    return made;
  }
}
