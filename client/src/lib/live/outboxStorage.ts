import type { Envelope } from '@kring/protocol';
import { createStore, del, entries, set, type UseStore } from 'idb-keyval';

/** Where commands wait across reloads. None of these ever fails: without storage, they wait in memory alone. */
export interface OutboxStorage {
  load(): Promise<readonly Envelope[]>;
  put(envelope: Envelope): Promise<void>;
  remove(id: string): Promise<void>;
}

/** The outbox of one person in IndexedDB. `owner` tells the people and sessions on this device apart. */
export function indexedOutbox(owner: string): OutboxStorage {
  const store = openStore();
  const safely = async <Result>(use: (store: UseStore) => Promise<Result>, otherwise: Result) => {
    try {
      return store ? await use(store) : otherwise;
    } catch {
      return otherwise;
    }
  };
  return {
    load: async () => {
      const all = await safely((store) => entries<string, Envelope>(store), []);
      return all.filter(([key]) => key.startsWith(`${owner}/`)).map(([, envelope]) => envelope);
    },
    put: (envelope) => safely((store) => set(`${owner}/${envelope.id}`, plain(envelope), store), undefined),
    remove: (id) => safely((store) => del(`${owner}/${id}`, store), undefined),
  };
}

/** Bodies may be Svelte's proxies, which IndexedDB cannot clone. */
const plain = (envelope: Envelope): Envelope => JSON.parse(JSON.stringify(envelope)) as Envelope;

function openStore(): UseStore | null {
  try {
    return createStore('kring-outbox', 'commands');
  } catch {
    return null;
  }
}
