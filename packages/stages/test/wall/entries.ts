import type { Json } from '@kring/core';
import type { LiveEntries } from '../../src/live.ts';

/** Published entries as a view reads them; what is under a prefix is the same map every time. */
export function entriesOf(entries: Readonly<Record<string, Json>>): LiveEntries {
  const kept = new Map<string, ReadonlyMap<string, unknown>>();
  return {
    get: <Value>(key: string) => entries[key] as Value | undefined,
    under<Value>(prefix: string) {
      const under = kept.get(prefix) ?? startingWith(entries, prefix);
      kept.set(prefix, under);
      return under as ReadonlyMap<string, Value>;
    },
  };
}

function startingWith(entries: Readonly<Record<string, Json>>, prefix: string): ReadonlyMap<string, Json> {
  const under = Object.entries(entries).filter(([key]) => key.startsWith(prefix));
  return new Map(under.map(([key, value]) => [key.slice(prefix.length), value]));
}
