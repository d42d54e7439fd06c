import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { askAtDoor, openDoor } from '../../src/operating/door.ts';
import { listSessions } from '../../src/operating/list.ts';
import { obey, type OrderDeps } from '../../src/operating/orders.ts';
import { hashToken } from '../../src/session/tokens.ts';
import { openedStore, temporaryFolder, tracesIn } from '../store/folders.ts';
import { createdSession, crowd, keyOf } from '../store/given.ts';

/** A store, and who is told of what happens to its sessions. */
async function given() {
  const folder = temporaryFolder();
  const store = await openedStore(folder);
  const told: string[] = [];
  const deps: OrderDeps = {
    store,
    clock: { now: () => Date.UTC(2026, 10, 21, 20), after: () => () => {} },
    hosts: {
      forget: async (id) => void told.push(`forget ${id}`),
      withdrawn: async (id, key) => void told.push(`withdrawn ${id} ${key}`),
    },
    publicUrl: () => 'https://meet.example.org',
  };
  return { folder, store, told, deps };
}

async function opened(folder: string, deps: OrderDeps): Promise<void> {
  const close = await openDoor(folder, deps);
  onTestFinished(close);
}

test('T18: an erased session leaves no word in the files, also while a server runs', async () => {
  const { folder, store, told, deps } = await given();
  await crowd(store, ['s', 't'], 30);
  await opened(folder, deps);
  expect(tracesIn(folder, 's~')).toBeGreaterThan(0);
  expect(await askAtDoor(folder, { do: 'erase', session: 's' })).toContain('Session code-s is erased');
  expect(tracesIn(folder, 's~')).toBe(0);
  expect(tracesIn(folder, 't~said~')).toBeGreaterThan(0);
  expect(told).toEqual(['forget s']);
});

test('a session is found by its code as people type it, and a code that is nobody’s is said', async () => {
  const { store, told, deps } = await given();
  await createdSession(store, 's', { code: 'ABC234' });
  await expect(obey(deps, { do: 'erase', session: 'ABC235' })).rejects.toThrow(
    'no session with the id or code',
  );
  expect(await obey(deps, { do: 'erase', session: 'abc 234' })).toContain('ABC234');
  expect(told).toEqual(['forget s']);
});

test('T18: the sessions whose time is over go when that is asked, the others stay', async () => {
  const { store, told, deps } = await given();
  await createdSession(store, 'over', { keptUntil: '2026-11-20' });
  await createdSession(store, 'last-day', { keptUntil: '2026-11-21' });
  await createdSession(store, 'for-ever');
  expect(await obey(deps, { do: 'retain' })).toContain('One session erased');
  expect((await store.sessions()).map(({ id }) => id)).toEqual(['for-ever', 'last-day']);
  expect(told).toEqual(['forget over']);
  expect(await obey(deps, { do: 'retain' })).toBe('There is no session whose time is over.');
});

test('a new organiser’s link takes the place of the earlier ones, and of no other', async () => {
  const { store, told, deps } = await given();
  await createdSession(store, 's');
  await store.addKey(keyOf('s', 'old', { role: 'organiser' }));
  await store.addKey(keyOf('s', 'colleague', { role: 'facilitator' }));
  const said = await obey(deps, { do: 'link', session: 's' });
  const token = /^https:\/\/meet\.example\.org\/console\/s#([\w-]{22})$/m.exec(said)?.[1] ?? '';
  expect(await store.holderOf('s', hashToken(token))).toMatchObject({ key: { role: 'organiser' } });
  expect((await store.keysOf('s')).map(({ role }) => role)).toEqual(['facilitator', 'organiser']);
  expect(told).toEqual(['withdrawn s old']);
});

test('the door opens only to who has its key, and without a server there is none', async () => {
  const { folder, store, deps } = await given();
  await createdSession(store, 's');
  expect(await askAtDoor(folder, { do: 'retain' })).toBeNull();
  const close = await openDoor(folder, deps);
  const { port } = JSON.parse(readFileSync(join(folder, 'operator.json'), 'utf8')) as { port: number };
  const stranger = connect(port, '127.0.0.1');
  let heard = '';
  stranger.setEncoding('utf8').on('data', (text: string) => (heard += text));
  const order = { do: 'erase', session: 's' };
  stranger.write(`${JSON.stringify({ token: 'x'.repeat(22), order })}\n`);
  await once(stranger, 'close');
  expect(heard).toBe('');
  expect(await store.sessions()).toHaveLength(1);
  await expect(askAtDoor(folder, { do: 'erase', session: 'nobody' })).rejects.toThrow('no session');
  await close();
  expect(readdirSync(folder)).not.toContain('operator.json');
  // A Kring that was killed leaves its key behind.
  writeFileSync(join(folder, 'operator.json'), JSON.stringify({ port, token: 'x'.repeat(22) }));
  expect(await askAtDoor(folder, { do: 'erase', session: 's' })).toBeNull();
  expect(await store.sessions()).toHaveLength(1);
});

test('the list only reads, also while a server runs: what goes first stands first', async () => {
  const { folder, store } = await given();
  await createdSession(store, 'b', { keptUntil: '2027-01-31' });
  await createdSession(store, 'a');
  await createdSession(store, 'c', { keptUntil: '2026-12-31' });
  expect(listSessions(folder).map(({ id, participants }) => [id, participants])).toEqual([
    ['c', 0],
    ['b', 0],
    ['a', 0],
  ]);
});
