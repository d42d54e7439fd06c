import type { DocUpdate, SyncRequest } from '@kring/protocol';
import { beforeEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { Replicas } from './replicas.ts';

/** A host that writes one document; its updates wait in a queue until the test hands them over. */
class Host {
  doc = new Y.Doc();
  life = 'life-1';
  n = 0;
  readonly queue: DocUpdate[] = [];

  constructor() {
    this.#listen();
  }

  set(key: string, value: unknown): void {
    this.doc.getMap('entries').set(key, value);
  }

  restart(): void {
    const old = [...this.doc.getMap('entries')];
    this.doc = new Y.Doc();
    this.life = 'life-2';
    this.n = 0;
    for (const [key, value] of old) this.set(key, value);
    this.#listen();
  }

  whole(): DocUpdate {
    const update = Y.encodeStateAsUpdate(this.doc);
    return { doc: 'session', life: this.life, n: this.n, whole: true, update };
  }

  answer({ life, stateVector }: SyncRequest): DocUpdate {
    if (life !== this.life || !stateVector) return this.whole();
    const update = Y.encodeStateAsUpdate(this.doc, stateVector);
    return { doc: 'session', life: this.life, n: this.n, whole: false, update };
  }

  #listen(): void {
    this.doc.on('update', (update) => {
      this.queue.push({ doc: 'session', life: this.life, n: ++this.n, whole: false, update });
    });
  }
}

let host: Host;
let replicas: Replicas;
let asked: { request: SyncRequest; reply: (update: DocUpdate | null) => void; lose: () => void }[];

beforeEach(() => {
  host = new Host();
  asked = [];
  replicas = new Replicas(
    (request) => new Promise((reply, lose) => asked.push({ request, reply, lose: () => lose(new Error()) })),
  );
});

/** Answers the oldest question, and lets the replica take it in. */
async function answer(): Promise<void> {
  const next = asked.shift();
  next?.reply(host.answer(next.request));
  await Promise.resolve();
  await Promise.resolve();
}

const deliver = (count = host.queue.length) => {
  for (const update of host.queue.splice(0, count)) replicas.take(update);
};
const read = (key: string) => replicas.entries('session').get(key);

test('a whole document, then its changes', () => {
  host.set('title', 'Park');
  host.queue.length = 0;
  replicas.take(host.whole());
  expect(read('title')).toBe('Park');
  host.set('title', 'Plein');
  deliver();
  expect(read('title')).toBe('Plein');
  expect(asked).toEqual([]);
});

test('a change of a document that never came whole: asks for all of it', async () => {
  host.set('a', 1);
  deliver();
  expect(read('a')).toBeUndefined();
  expect(asked.map(({ request }) => request)).toEqual([{ doc: 'session', life: null, stateVector: null }]);
  await answer();
  expect(read('a')).toBe(1);
});

test('a gap: asks once, with what it has, and catches up', async () => {
  replicas.take(host.whole());
  host.set('a', 1);
  host.queue.shift();
  host.set('b', 2);
  host.set('c', 3);
  deliver();
  expect(asked).toHaveLength(1);
  expect(asked[0]?.request.life).toBe('life-1');
  await answer();
  expect([read('a'), read('b'), read('c')]).toEqual([1, 2, 3]);
  host.set('d', 4);
  deliver();
  expect(read('d')).toBe(4);
  expect(asked).toEqual([]);
});

test('an answer that is older than what was seen meanwhile: asks again', async () => {
  replicas.take(host.whole());
  host.set('a', 1);
  host.set('b', 2);
  host.queue.shift();
  deliver();
  const [first] = asked.splice(0);
  if (!first) throw new Error('nothing was asked');
  const old = host.answer(first.request);
  host.set('c', 3);
  host.set('d', 4);
  deliver();
  first.reply(old);
  await Promise.resolve();
  await Promise.resolve();
  expect(asked).toHaveLength(1);
  await answer();
  expect(read('d')).toBe(4);
});

test('an update that comes twice changes nothing', () => {
  replicas.take(host.whole());
  host.set('a', 1);
  const [update] = host.queue;
  deliver();
  host.set('a', 2);
  deliver();
  if (update) replicas.take(update);
  expect(read('a')).toBe(2);
});

test('a new life: the replica is dropped, the whole one is taken', async () => {
  host.set('gone', 1);
  replicas.take(host.whole());
  host.doc.getMap('entries').delete('gone');
  host.restart();
  host.set('a', 1);
  host.queue.splice(0, host.queue.length - 1);
  deliver();
  expect(asked).toHaveLength(1);
  await answer();
  expect(read('a')).toBe(1);
  expect(read('gone')).toBeUndefined();
});

test('a question that gets lost can be asked again', async () => {
  const lost = replicas.sync('session');
  asked.shift()?.lose();
  expect(await lost).toBe(false);
  const again = replicas.sync('session');
  host.set('a', 1);
  await answer();
  expect(await again).toBe(true);
  expect(read('a')).toBe(1);
});

test('a document that does not exist is simply not known', async () => {
  const done = replicas.sync('stage/none');
  asked.shift()?.reply(null);
  expect(await done).toBe(true);
  expect(replicas.entries('stage/none').known).toBe(false);
});

test('entries under a prefix stay the same map until something under it changes', () => {
  host.set('idea/1', 'x');
  host.queue.length = 0;
  replicas.take(host.whole());
  const entries = replicas.entries('session');
  const before = entries.under('idea/');
  expect([...before]).toEqual([['1', 'x']]);
  host.set('other', 1);
  deliver();
  expect(entries.under('idea/')).toBe(before);
  host.set('idea/2', 'y');
  deliver();
  expect(entries.under('idea/').size).toBe(2);
});
