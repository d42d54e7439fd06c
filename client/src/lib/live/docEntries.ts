import type { LiveEntries } from '@kring/stages/live.ts';
import { createSubscriber } from 'svelte/reactivity';
import type { Replica } from '@kring/protocol';

/** The bridge from a Yjs document to runes: whoever reads an entry in a view is told when the document changes. */
export class DocEntries implements LiveEntries {
  readonly #replica: Replica;
  readonly #subscribe: () => void;
  /** Same map as before while nothing under its prefix changed, so that `$derived` can stop there. */
  readonly #under = new Map<string, ReadonlyMap<string, unknown>>();

  constructor(replica: Replica) {
    this.#replica = replica;
    replica.onChange((keys) => this.#forget(keys));
    this.#subscribe = createSubscriber((update) => replica.onChange(update));
  }

  /** Whether the document has come. */
  get known(): boolean {
    this.#subscribe();
    return this.#replica.known;
  }

  get<Value>(key: string): Value | undefined {
    this.#subscribe();
    return this.#replica.entries?.get(key) as Value | undefined;
  }

  under<Value>(prefix: string): ReadonlyMap<string, Value> {
    this.#subscribe();
    const kept = this.#under.get(prefix);
    if (kept) return kept as ReadonlyMap<string, Value>;
    const found = new Map<string, Value>();
    for (const [key, value] of this.#replica.entries ?? [])
      if (key.startsWith(prefix)) found.set(key.slice(prefix.length), value as Value);
    this.#under.set(prefix, found);
    return found;
  }

  #forget(keys: ReadonlySet<string> | null): void {
    if (!keys) return this.#under.clear();
    for (const prefix of this.#under.keys())
      if ([...keys].some((key) => key.startsWith(prefix))) this.#under.delete(prefix);
  }
}
