import * as Y from 'yjs';
import { entriesOf, type DocUpdate, type SyncRequest } from './documents.ts';

/** Which keys changed; null when anything may have. */
type Listener = (keys: ReadonlySet<string> | null) => void;

/** What became of an update: taken in, known already, or of no use without what was missed. */
export type Taken = 'applied' | 'known' | 'gap';

/** This device's copy of one document, in one life of its host. */
export class Replica {
  #doc: Y.Doc | null = null;
  #life: string | null = null;
  #n = 0;
  readonly #listeners = new Set<Listener>();

  get life(): string | null {
    return this.#life;
  }

  /** The number of the last update that is in. */
  get n(): number {
    return this.#n;
  }

  /** Whether anything of it has come yet. */
  get known(): boolean {
    return this.#doc !== null;
  }

  get stateVector(): Uint8Array | null {
    return this.#doc && Y.encodeStateVector(this.#doc);
  }

  /** All of it, for whoever keeps a replica of this replica. */
  whole(): Omit<DocUpdate, 'doc'> | null {
    return this.#since(undefined);
  }

  /** What another replica lacks, as its host would answer. */
  since({ life, stateVector }: Pick<SyncRequest, 'life' | 'stateVector'>): Omit<DocUpdate, 'doc'> | null {
    if (life !== this.#life || !stateVector) return this.whole();
    try {
      return this.#since(stateVector);
    } catch {
      // Not a state vector.
      return this.whole();
    }
  }

  get entries(): Y.Map<unknown> | null {
    return this.#doc?.getMap(entriesOf) ?? null;
  }

  /** Takes an update in. `answer`: it answers our own question, so within this life it leaves no gap. */
  take({ life, n, after = n - 1, whole, update }: DocUpdate, answer = false): Taken {
    if (!this.#doc || life !== this.#life) {
      if (!whole) return 'gap';
      this.#startLife(life);
    } else if (!whole && !answer) {
      if (n <= this.#n) return 'known';
      if (after > this.#n) return 'gap';
    }
    if (this.#doc) Y.applyUpdate(this.#doc, update, 'host');
    this.#n = Math.max(this.#n, n);
    return 'applied';
  }

  onChange(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #since(stateVector: Uint8Array | undefined): Omit<DocUpdate, 'doc'> | null {
    if (!this.#doc || this.#life === null) return null;
    const update = Y.encodeStateAsUpdate(this.#doc, stateVector);
    return { life: this.#life, n: this.#n, whole: true, update };
  }

  #startLife(life: string): void {
    this.#doc?.destroy();
    const doc = new Y.Doc();
    this.#doc = doc;
    this.#life = life;
    this.#n = 0;
    doc.getMap(entriesOf).observeDeep((events) => {
      const keys = new Set(events.flatMap(({ path, changes }) => path[0] ?? [...changes.keys.keys()]));
      this.#tell(keys as ReadonlySet<string>);
    });
    this.#tell(null);
  }

  #tell(keys: ReadonlySet<string> | null): void {
    for (const listener of [...this.#listeners]) listener(keys);
  }
}
