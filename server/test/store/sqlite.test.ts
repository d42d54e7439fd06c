import Database from 'better-sqlite3';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openSqlite } from '../../src/store/sqlite.ts';
import { connect, databaseFile } from '../../src/store/sqlite/connection.ts';
import { storeContract } from './contract.ts';
import {
  filesOf,
  newFolder,
  openedStore,
  removeFolder,
  temporaryFolder,
  tracesIn,
  tracesOf,
} from './folders.ts';
import { commitOf, createdSession, participantOf, rowOf, said } from './given.ts';

storeContract('SQLite', async () => {
  const folder = newFolder();
  let store = await openSqlite(folder);
  return {
    store,
    async reopen() {
      await store.close();
      store = await openSqlite(folder);
      return store;
    },
    traces: async (texts) => tracesOf(texts, filesOf(folder)),
    scrubbed: () => store.scrub(),
    async dispose() {
      await store.close();
      removeFolder(folder);
    },
  };
});

/** Another program that opens the same database. */
function another(folder: string): Database.Database {
  const database = new Database(databaseFile(folder), { timeout: 0 });
  onTestFinished(() => void database.close());
  return database;
}

describe('what is on the disk', () => {
  test('T2, T10: every commit is synced, and what is deleted is overwritten', () => {
    const database = connect(temporaryFolder());
    onTestFinished(() => void database.close());
    const pragma = (name: string) => database.pragma(name, { simple: true });
    expect(pragma('journal_mode')).toBe('wal');
    expect(pragma('synchronous')).toBe(2);
    expect(pragma('secure_delete')).toBe(1);
    expect(pragma('temp_store')).toBe(2);
    expect(pragma('foreign_keys')).toBe(1);
  });

  test('T10: no table of ours has row ids or times', async () => {
    const folder = temporaryFolder();
    await openedStore(folder);
    const tables = another(folder)
      .prepare<[], { name: string; sql: string }>("select name, sql from sqlite_schema where type = 'table'")
      .all()
      .filter(({ name }) => !name.startsWith('kysely_'));
    expect(tables.map(({ name }) => name).sort()).toEqual([
      'answers',
      'authors',
      'events',
      'keys',
      'marks',
      'paper_codes',
      'participants',
      'private_rows',
      'salts',
      'sessions',
    ]);
    for (const { sql } of tables) {
      expect(sql).toMatch(/\) without rowid$/);
      expect(sql).not.toMatch(/time|date|autoincrement|_at"/i);
    }
  });

  test('T10: once a stage is sealed, where people lie in the file does not tell when they came', async () => {
    const folder = temporaryFolder();
    const store = await openedStore(folder);
    await createdSession(store, 's');
    // In the order of arrival; by their ids they would be 0, 37, 74, …
    const ids = Array.from({ length: 100 }, (_, at) => String((at * 37) % 100).padStart(2, '0'));
    for (const id of ids) {
      await store.addParticipant(participantOf('s', `person-${id}-`, { hash: `token-${id}-` }), 1000, null);
    }
    await store.commit(commitOf('s', { seals: ['vote'] }));
    await store.scrub();
    const bytes = readFileSync(databaseFile(folder));
    const byPlace = (word: string) => {
      const places = ids.map((id) => ({ id, at: bytes.indexOf(`${word}-${id}-`) }));
      // A page is filled from its end; pages come one after the other.
      return places
        .sort((a, b) => Math.floor(a.at / 4096) - Math.floor(b.at / 4096) || b.at - a.at)
        .map(({ id }) => id);
    };
    expect(byPlace('person')).toEqual(ids.toSorted());
    expect(byPlace('token')).toEqual(ids.toSorted());
  });

  test('T10: what was erased goes from the files by itself, soon', async () => {
    const folder = temporaryFolder();
    const store = await openedStore(folder);
    await createdSession(store, 's');
    await store.commit(commitOf('s', { rows: [rowOf('p', 'canary~')] }));
    await store.commit(commitOf('s', { seals: ['vote'] }));
    expect(tracesIn(folder, 'canary~')).toBeGreaterThan(0);
    await expect.poll(() => tracesIn(folder, 'canary~'), { timeout: 10_000 }).toBe(0);
  });

  test('T10: somebody who reads the database delays that, but no commit', async () => {
    const folder = temporaryFolder();
    const store = await openedStore(folder);
    await createdSession(store, 's');
    await store.commit(commitOf('s', { rows: [rowOf('p', 'canary~')] }));
    const reader = another(folder);
    reader.exec('BEGIN; SELECT * FROM sessions');
    await store.commit(commitOf('s', { seals: ['vote'] }));
    await expect(store.scrub()).rejects.toMatchObject({ reason: 'busy' });
    await store.commit(commitOf('s', { events: [said('on we go')] }));
    expect(tracesIn(folder, 'canary~')).toBeGreaterThan(0);
    reader.exec('COMMIT');
    await expect.poll(() => tracesIn(folder, 'canary~'), { timeout: 10_000 }).toBe(0);
  });

  test('T10: a close before it happened leaves nothing behind either', async () => {
    const folder = temporaryFolder();
    const store = await openedStore(folder);
    await createdSession(store, 's');
    await store.commit(commitOf('s', { rows: [rowOf('p', 'canary~')] }));
    await store.commit(commitOf('s', { seals: ['vote'] }));
    await store.close();
    expect(tracesIn(folder, 'canary~')).toBe(0);
    // Nothing is due any more.
    expect(another(folder).pragma('user_version', { simple: true })).toBe(0);
  });
});

describe('T16: when the disk or the database says no', () => {
  test('while another program holds the database a commit waits, and nobody else does', async () => {
    const folder = temporaryFolder();
    const store = await openedStore(folder);
    await createdSession(store, 's');
    const holder = another(folder);
    holder.exec('BEGIN IMMEDIATE');
    const committing = store.commit(commitOf('s', { events: [said('at last')] }));
    // Were this thread the one that waits, it could never let go of the database.
    holder.exec('ROLLBACK');
    await committing;
    expect((await store.loadSession('s'))?.events).toEqual([said('at last')]);
  });

  test('a commit that waited too long is refused by name and leaves nothing; the next ones succeed', async () => {
    const folder = temporaryFolder();
    const store = await openedStore(folder, { patience: 20 });
    await createdSession(store, 's');
    const holder = another(folder);
    holder.exec('BEGIN IMMEDIATE');
    const refused = ['a', 'b', 'c'].map((word) => store.commit(commitOf('s', { events: [said(word)] })));
    for (const one of await Promise.allSettled(refused)) {
      expect(one).toMatchObject({ status: 'rejected', reason: { name: 'StoreError', reason: 'busy' } });
    }
    expect(await store.ready()).toBe(false);
    holder.exec('ROLLBACK');
    expect(await store.ready()).toBe(true);
    await store.commit(commitOf('s', { events: [said('d')] }));
    expect((await store.loadSession('s'))?.events).toEqual([said('d')]);
  });

  test('a commit for which there is no room is refused by name; smaller ones go on', async () => {
    const folder = temporaryFolder();
    const store = await openedStore(folder, { maxPages: 80 });
    await createdSession(store, 's');
    const big = commitOf('s', { events: [said('big '.repeat(200_000))], rows: [rowOf('p', 'big')] });
    const small = (word: string) => commitOf('s', { events: [said(word)] });
    await expect(store.commit(big)).rejects.toMatchObject({ name: 'StoreError', reason: 'disk-full' });
    await store.commit(small('one'));
    const [before, refused, after] = await Promise.allSettled([
      store.commit(small('two')),
      store.commit(big),
      store.commit(small('three')),
    ]);
    expect(refused.status).toBe('rejected');
    const words = [before, after].flatMap(({ status }, at) =>
      status === 'fulfilled' ? [['two', 'three'][at]] : [],
    );
    await store.close();
    const again = await openedStore(folder);
    const stored = await again.loadSession('s');
    expect(stored?.events).toEqual([said('one'), ...words.map((word) => said(word ?? ''))]);
    expect(stored?.rows).toEqual([]);
  });
});

describe('opening', () => {
  const refusal = async (folder: string) => {
    try {
      await (await openSqlite(folder)).close();
      return null;
    } catch (error) {
      return error;
    }
  };

  test('makes the folder when it is not there', async () => {
    const folder = join(temporaryFolder(), 'a', 'b');
    const store = await openedStore(folder);
    expect(await store.ready()).toBe(true);
  });

  test('a file is no folder', async () => {
    const file = join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    const message = expect.stringContaining(`${file} is not a folder`) as string;
    expect(await refusal(file)).toMatchObject({ name: 'StoreError', reason: 'not-a-folder', message });
    expect(await refusal(join(file, 'data'))).toMatchObject({ reason: 'not-a-folder' });
  });

  test('a place where nothing can be written', async () => {
    // Even root cannot make a folder here.
    const place = process.platform === 'darwin' ? '/System/kring' : '/sys/kring';
    expect(await refusal(place)).toMatchObject({ name: 'StoreError', reason: 'read-only' });
    const folder = temporaryFolder();
    mkdirSync(databaseFile(folder));
    expect(await refusal(folder)).toMatchObject({ name: 'StoreError', reason: 'read-only' });
  });

  test('a second Kring on the same folder is refused until the first has closed', async () => {
    const folder = temporaryFolder();
    const first = await openedStore(folder);
    expect(await refusal(folder)).toMatchObject({ name: 'StoreError', reason: 'in-use' });
    expect(await first.ready()).toBe(true);
    await first.close();
    expect(await refusal(folder)).toBeNull();
  });

  test('a database of a newer Kring is left alone', async () => {
    const folder = temporaryFolder();
    await (await openSqlite(folder)).close();
    const database = new Database(databaseFile(folder));
    database.exec("insert into kysely_migration values ('9999-from-the-future', '2099-01-01T00:00:00Z')");
    database.close();
    for (let attempt = 0; attempt < 2; attempt++) {
      expect(await refusal(folder)).toMatchObject({ name: 'StoreError', reason: 'newer-schema' });
    }
  });

  test('a file that is no database', async () => {
    const folder = temporaryFolder();
    writeFileSync(databaseFile(folder), 'This is not a database. '.repeat(500));
    expect(await refusal(folder)).toMatchObject({ name: 'StoreError', reason: 'damaged' });
  });
});
