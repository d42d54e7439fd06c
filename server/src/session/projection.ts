import * as Y from 'yjs';
import { isDeepStrictEqual } from 'node:util';
import type { ChangedEntries, Entries, Json } from '@kring/core';
import { entriesOf, type DocName, type DocUpdate, type SyncRequest } from '@kring/protocol';
import { framed } from './framed.ts';

/** One derived document of a live session: keyed values, written by the host alone, never stored. */
export class Projection {
  readonly #name: DocName;
  readonly #life: string;
  readonly #doc = new Y.Doc();
  readonly #map: Y.Map<Json>;
  readonly #written = new Map<string, Json>();
  #n = 0;
  #whole: Uint8Array | null = null;

  constructor(name: DocName, life: string) {
    this.#name = name;
    this.#life = life;
    this.#map = this.#doc.getMap(entriesOf);
  }

  /** Brings the document to these entries. The update for everyone, or null when nothing differs. */
  write(entries: Entries): DocUpdate | null {
    const next = new Map(entries);
    const gone = [...this.#written.keys()].filter((key) => !next.has(key));
    return this.#change([...next], gone);
  }

  /** Sets some entries and takes those out that are null; all others stay. */
  patch(entries: ChangedEntries): DocUpdate | null {
    const next = [...new Map(entries)];
    const gone = next.flatMap(([key, value]) => (value === null && this.#written.has(key) ? [key] : []));
    return this.#change(next.filter(isThere), gone);
  }

  /** The whole document, for whoever has nothing of it. Made once for all who ask before the next change. */
  whole(): DocUpdate {
    this.#whole ??= framed(Y.encodeStateAsUpdate(this.#doc));
    return { ...this.head(), whole: true, update: this.#whole };
  }

  /** What a replica lacks; the whole when it is of another life, or its state vector can't be read. */
  since({ life, stateVector }: SyncRequest): DocUpdate {
    if (life !== this.#life || !stateVector) return this.whole();
    try {
      return { ...this.head(), whole: true, update: framed(Y.encodeStateAsUpdate(this.#doc, stateVector)) };
    } catch {
      return this.whole();
    }
  }

  /** One Yjs transaction, and the bytes that say it. */
  #change(entries: readonly (readonly [string, Json])[], gone: readonly string[]): DocUpdate | null {
    const changed = entries.filter(([key, value]) => !this.#holds(key, value));
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
    this.#whole = null;
    return update && { ...this.head(), whole: false, update };
  }

  head(): Pick<DocUpdate, 'doc' | 'life' | 'n'> {
    return { doc: this.#name, life: this.#life, n: this.#n };
  }

  #holds(key: string, value: Json): boolean {
    const before = this.#written.get(key);
    return before === value || (before !== undefined && isDeepStrictEqual(before, value));
  }
}

const isThere = (entry: readonly [string, Json | null]): entry is readonly [string, Json] =>
  entry[1] !== null;
