import Database from 'better-sqlite3';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { backUp } from '../../src/operating/backup.ts';
import { restore } from '../../src/operating/restore.ts';
import { secretOf } from '../../src/store/secret.ts';
import { databaseFile } from '../../src/store/sqlite/connection.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { openedStore, temporaryFolder, tracesIn } from '../store/folders.ts';
import { commitOf, createdSession, crowd, rowOf, said } from '../store/given.ts';

const now = new Date('2026-11-21T20:15:00Z');

/** A folder in which a server has worked, and a backup of it. */
async function backedUp() {
  const folder = temporaryFolder();
  const store = await openSqlite(folder);
  await crowd(store, ['s', 't'], 20);
  await store.close();
  const file = join(temporaryFolder(), 'backup.db');
  backUp(folder, file);
  return { folder, file };
}

test('a backup of a database that is being written to is one moment of it, and restores to it', async () => {
  const folder = temporaryFolder();
  const store = await openedStore(folder);
  await createdSession(store, 's');
  let isWriting = true;
  let acknowledged = 0;
  const writing = (async () => {
    while (isWriting) {
      const word = `word ${acknowledged + 1}`;
      await store.commit(commitOf('s', { events: [said(word)], rows: [rowOf('p', word)] }));
      acknowledged++;
    }
  })();
  await expect.poll(() => acknowledged).toBeGreaterThan(20);
  const before = acknowledged;
  const file = join(temporaryFolder(), 'backup.db');
  expect(backUp(folder, file)).toBe(1);
  isWriting = false;
  await writing;

  const elsewhere = temporaryFolder();
  expect(restore({ file, folder: elsewhere, replaceAt: null })).toBeNull();
  const restored = await (await openedStore(elsewhere)).loadSession('s');
  const count = restored?.events.length ?? 0;
  expect(count).toBeGreaterThanOrEqual(before);
  expect(restored?.events.at(-1)).toEqual(said(`word ${count}`));
  expect(restored?.rows).toMatchObject([{ pseudonym: 'p', value: `word ${count}` }]);
});

test('T10, T18: a backup made between erasing and scrubbing has nothing of what was erased', async () => {
  const folder = temporaryFolder();
  const store = await openedStore(folder);
  const [first = '', ...others] = ['s', 't', 'u', 'v', 'w', 'x', 'y', 'z'];
  await crowd(store, [first, ...others], 120);
  // Somebody reads, so that the scrubber has to wait.
  const reader = new Database(databaseFile(folder));
  onTestFinished(() => void reader.close());
  reader.exec('BEGIN; SELECT * FROM sessions');
  await store.deleteSession(first);
  for (const id of others) await store.commit(commitOf(id, { seals: ['vote'] }));
  const target = temporaryFolder();
  backUp(folder, join(target, 'backup.db'));
  for (const erased of ['~vote~', `${first}~`]) {
    expect(tracesIn(folder, erased)).toBeGreaterThan(0);
    expect(tracesIn(target, erased)).toBe(0);
  }
  expect(tracesIn(target, 't~other~')).toBeGreaterThan(0);
});

test('the secret is in no backup, and nobody else can read one', async () => {
  const folder = temporaryFolder();
  const store = await openedStore(folder);
  const secret = await secretOf(store, folder);
  await createdSession(store, 's');
  const target = temporaryFolder();
  backUp(folder, join(target, 'backup.db'));
  expect(readdirSync(target)).toEqual(['backup.db']);
  const bytes = readFileSync(join(target, 'backup.db'));
  for (const form of [secret, secret.toString('hex'), secret.toString('base64url')]) {
    expect(bytes.includes(form)).toBe(false);
  }
  if (process.platform !== 'win32') expect(statSync(join(target, 'backup.db')).mode & 0o777).toBe(0o600);
});

test('a backup overwrites nothing, and a folder without a database is left without one', async () => {
  const { folder, file } = await backedUp();
  const bytes = readFileSync(file);
  expect(() => backUp(folder, file)).toThrow(`${file} exists already: a backup never overwrites anything.`);
  expect(readFileSync(file).equals(bytes)).toBe(true);
  const empty = temporaryFolder();
  expect(() => backUp(empty, join(empty, 'backup.db'))).toThrow('There is no database in');
  expect(readdirSync(empty)).toEqual([]);
});

test('a backup that cannot be written says so, and leaves nothing half done', async () => {
  const { folder } = await backedUp();
  const target = temporaryFolder();
  expect(() => backUp(folder, join(target, 'nowhere', 'backup.db'))).toThrow('There is no folder');
  mkdirSync(join(target, 'backup.db.part'));
  expect(() => backUp(folder, join(target, 'backup.db'))).toThrow('The backup could not be written to');
  expect(readdirSync(target)).toEqual(['backup.db.part']);
});

test('nothing is restored while a server holds the folder', async () => {
  const { folder, file } = await backedUp();
  await openedStore(folder);
  expect(() => restore({ file, folder, replaceAt: now })).toThrow('Another Kring runs on');
});

test('a database that is there is only replaced when that is asked, and then put aside whole', async () => {
  const { folder, file } = await backedUp();
  const later = await openSqlite(folder);
  await createdSession(later, 'later');
  await later.close();
  expect(() => restore({ file, folder, replaceAt: null })).toThrow('add --replace');
  const aside = restore({ file, folder, replaceAt: now });
  expect(aside).toBe(join(folder, 'kring-before-2026-11-21T20-15-00.db'));
  const restored = await openedStore(folder);
  expect((await restored.sessions()).map(({ id }) => id)).toEqual(['s', 't']);
  const kept = new Database(aside ?? '', { readonly: true });
  onTestFinished(() => void kept.close());
  expect(kept.prepare('select id from sessions order by id').pluck().all()).toEqual(['later', 's', 't']);
});

test('a backup that is damaged, of something else, of a newer Kring or not there changes nothing', async () => {
  const { file } = await backedUp();
  const bytes = readFileSync(file);
  const folder = temporaryFolder();
  const given = (name: string, content: Buffer | string) => {
    const made = join(temporaryFolder(), name);
    writeFileSync(made, content);
    return made;
  };
  const foreign = given('foreign.db', '');
  const other = new Database(foreign);
  other.exec('create table songs (title text)');
  other.close();
  const newer = given('newer.db', bytes);
  const future = new Database(newer);
  future.exec("insert into kysely_migration values ('9999-from-the-future', '')");
  future.close();
  const attempt = (of: string) => () => restore({ file: of, folder, replaceAt: null });
  expect(attempt(given('half.db', bytes.subarray(0, bytes.length / 2)))).toThrow('is damaged');
  expect(attempt(given('text.db', 'hello'))).toThrow('is damaged');
  expect(attempt(foreign)).toThrow('is no database of Kring');
  expect(attempt(newer)).toThrow('was made by a newer Kring');
  expect(attempt(join(folder, 'nowhere.db'))).toThrow('There is no file');
  expect(existsSync(databaseFile(folder))).toBe(false);
});
