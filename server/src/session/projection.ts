import * as Y from 'yjs';
import { isDeepStrictEqual } from 'node:util';
import type { Entries, Json } from '@kring/core';
import { entriesOf, type DocName, type DocUpdate, type SyncRequest } from '@kring/protocol';

/** One derived document of a live session: keyed values, written by the host alone, never stored. */
export class Projection {
  readonly #name: DocName;
  readonly #life: string;
  readonly #doc = new Y.Doc();
  readonly #map: Y.Map<Json>;
  readonly #written = new Map<string, Json>();
  #n = 0;

  constructor(name: DocName, life: string) {
    this.#name = name;
    this.#life = life;
    this.#map = this.#doc.getMap(entriesOf);
  }

  /** Writes what differs, in one Yjs transaction. The update for everyone, or null when nothing differs. */
  write(entries: Entries): DocUpdate | null {
    const next = new Map(entries);
    const changed = [...next].filter(([key, value]) => !this.#holds(key, value));
    const gone = [...this.#written.keys()].filter((key) => !next.has(key));
    if (changed.length === 0 && gone.length === 0) return null;
    let update: Uint8Array | null = null;
    const keep = (bytes: Uint8Array) => (update = framed(bytes));
    this.#doc.on('update', keep);
    this.#doc.transact(() => {
      for (const [key, value] of changed) this.#map.set(key, value);
      for (const key of gone) this.#map.delete(key);
    });
    this.#doc.off('update', keep);
    for (const [key, value] of changed) this.#written.set(key, value);
    for (const key of gone) this.#written.delete(key);
    this.#n += 1;
    return update && { doc: this.#name, life: this.#life, n: this.#n, whole: false, update };
  }

  /** The whole document, for whoever has nothing of it. */
  whole(): DocUpdate {
    return { ...this.#head(), whole: true, update: framed(Y.encodeStateAsUpdate(this.#doc)) };
  }

  /** What a replica lacks; the whole when it is of another life, or its state vector can't be read. */
  since({ life, stateVector }: SyncRequest): DocUpdate {
    if (life !== this.#life || !stateVector) return this.whole();
    try {
      return { ...this.#head(), whole: true, update: framed(Y.encodeStateAsUpdate(this.#doc, stateVector)) };
    } catch {
      return this.whole();
    }
  }

  #head() {
    return { doc: this.#name, life: this.#life, n: this.#n };
  }

  #holds(key: string, value: Json): boolean {
    const before = this.#written.get(key);
    return before === value || (before !== undefined && isDeepStrictEqual(before, value));
  }
}

/** The same bytes as a Buffer: msgpack frames a plain Uint8Array with the whole of the memory it is a window on. */
const framed = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
