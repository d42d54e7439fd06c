import Database from 'better-sqlite3';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { startPostgres, type OwnPostgres } from '../../../infra/services/postgres.ts';
import { moveToPostgres } from '../../src/operating/moveToPostgres.ts';
import { sourceTables } from '../../src/store/move/sourceTables.ts';
import type { Store } from '../../src/store/port.ts';
import { openPostgres } from '../../src/store/postgres.ts';
import { secretOf } from '../../src/store/secret.ts';
import { databaseFile } from '../../src/store/sqlite/connection.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { openedStore, temporaryFolder } from '../store/folders.ts';
import { commitOf, createdSession, crowd, keyOf, participantOf, rowOf, said } from '../store/given.ts';
import { runCommand } from './command.ts';

let server: OwnPostgres;
beforeAll(async () => {
  server = await startPostgres();
  return () => server.stop();
}, 60_000);

let url: string;
beforeEach(async () => {
  url = await server.newDatabase();
});

/** Words as hard to keep as people and programs can make them. */
const hard = 'Ça va? 👍🏽 \u0000 "\'\\ {a,b} NULL \n\t \ud800';
const hardName = 'Élise "Łucja" \\ {NULL,👍🏽} \ud800';

/** A folder in which a server has worked and ended. */
async function folderWith(fill: (store: Store) => Promise<void>): Promise<string> {
  const folder = temporaryFolder();
  const store = await openSqlite(folder);
  await secretOf(store, folder);
  await fill(store);
  await store.close();
  return folder;
}

const folderWithCrowd = () => folderWith((store) => crowd(store, ['s', 't', 'u'], 40));

/** Asks the Postgres itself, as another program would. */
async function asked<Row extends object>(sql: string): Promise<Row[]> {
  const client = new Client(url);
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Opens the SQLite database itself, with no Kring on it. */
function withSource<T>(folder: string, use: (database: Database.Database) => T): T {
  const database = new Database(databaseFile(folder));
  try {
    return use(database);
  } finally {
    database.close();
  }
}

const tables = 'sessions keys participants events private_rows authors answers salts marks paper_codes'.split(
  ' ',
);

/** How many rows the tables have together that are copied. */
async function rowsThere(): Promise<number> {
  const counts = tables.map((table) => `(select count(*) from ${table})`);
  const [found] = await asked<{ count: string }>(`select ${counts.join(' + ')} as count`);
  return Number(found?.count);
}

/** What two stores answer to all that can be asked of them. */
async function expectSame(moved: Store, original: Store, hashes: readonly string[]): Promise<void> {
  const sessions = await original.sessions();
  expect(await moved.sessions()).toEqual(sessions);
  expect(await moved.secretMark()).toBe(await original.secretMark());
  for (const { id, code } of sessions) {
    expect(await moved.loadSession(id)).toEqual(await original.loadSession(id));
    expect(await moved.sessionByCode(code)).toEqual(await original.sessionByCode(code));
    expect(await moved.keysOf(id)).toEqual(await original.keysOf(id));
    expect(await moved.namesOf(id)).toEqual(await original.namesOf(id));
    expect(await moved.paperCodes(id)).toEqual(await original.paperCodes(id));
    for (const hash of hashes)
      expect(await moved.holderOf(id, hash)).toEqual(await original.holderOf(id, hash));
  }
}

async function openedBoth(folder: string): Promise<{ moved: Store; original: Store }> {
  const moved = await openPostgres(url);
  onTestFinished(() => moved.close());
  return { moved, original: await openedStore(folder) };
}

/** Makes the tables, and has Postgres do something of its own whenever a row comes into one of them. */
async function meddle(table: string, body: string): Promise<void> {
  const store = await openPostgres(url);
  await store.close();
  await asked(`create function meddle() returns trigger language plpgsql as $$ begin ${body} end $$`);
  await asked(`create trigger meddles before insert on ${table} for each row execute function meddle()`);
}

describe('what was moved', () => {
  test('is all there: sessions, logs, private rows, keys, people, and the mark of the secret', async () => {
    const folder = await folderWith(async (store) => {
      await crowd(store, ['s', 't', 'u'], 40);
      await store.addKey(keyOf('s', 'k', { role: 'screen' }));
      await store.addKey(keyOf('t', 'l', { role: 'organiser', name: 'Farid' }));
      await store.addPaperCodes('t', ['a', 'b', 'c'], 5);
      await store.useAtDesk('t', 'b');
      await createdSession(store, 'empty', { keptUntil: '2027-01-31' });
    });
    const hashes = withSource(folder, (database) =>
      database.prepare<[], string>('select hash from keys union select hash from participants').pluck().all(),
    );
    expect(hashes.length).toBeGreaterThan(40);
    const result = await moveToPostgres(folder, url);
    expect(result).toEqual({ sessions: 4, rows: await rowsThere() });
    const { moved, original } = await openedBoth(folder);
    await expectSame(moved, original, hashes);
    expect(await secretOf(moved, folder)).toEqual(await secretOf(original, folder));
  });

  test('is as it was to the letter, and to the command that set a row', async () => {
    const value = { text: hard, list: [1.5, -0.1, true, null, {}, 2 ** 53 - 1] };
    const folder = await folderWith(async (store) => {
      await createdSession(store, 's');
      await store.addParticipant(participantOf('s', 'p', { name: hardName, lang: 'fr' }), 1, null);
      await store.addKey(keyOf('s', 'k', { name: hardName }));
      await store.commit(
        commitOf('s', {
          events: [said(hard), said('')],
          rows: [rowOf('p', value, { seq: 2 ** 53 - 1 }), rowOf('q', null), rowOf('r', 'null')],
          authors: [{ stage: 'ideas', item: 'i', pseudonym: 'p' }],
          answers: [{ stage: '', owner: '', answer: { id: 'c', accepted: true, value } }],
          salts: [{ stage: 'vote', salt: 'abc' }],
        }),
      );
    });
    await moveToPostgres(folder, url);
    const { moved, original } = await openedBoth(folder);
    await expectSame(moved, original, ['hash-of-p', 'hash-of-k']);
    expect((await moved.loadSession('s'))?.rows[0]).toMatchObject({ seq: 2 ** 53 - 1, value });
    expect(await asked('select pseudonym, command, value from private_rows order by pseudonym')).toEqual([
      { pseudonym: 'p', command: 'command-of-p', value: JSON.stringify(value) },
      { pseudonym: 'q', command: 'command-of-q', value: null },
      { pseudonym: 'r', command: 'command-of-r', value: '"null"' },
    ]);
  });

  test('T10: lies there as if it had come in another order', async () => {
    const people = Array.from({ length: 300 }, (_, at) => `${(at * 7919) % 100_003}-${'x'.repeat(at % 17)}`);
    async function layOut(arrived: readonly string[]) {
      url = await server.newDatabase();
      const folder = await folderWith(async (store) => {
        await createdSession(store, 's');
        for (const pseudonym of arrived) {
          await store.addParticipant(participantOf('s', pseudonym, { name: pseudonym }), 1000, null);
          await store.commit(
            commitOf('s', {
              rows: [rowOf(pseudonym, pseudonym)],
              authors: [{ stage: 'vote', item: pseudonym, pseudonym }],
              answers: [
                { stage: 'vote', owner: pseudonym, answer: { id: pseudonym, accepted: true, value: null } },
              ],
            }),
          );
        }
      });
      await moveToPostgres(folder, url);
      const tables = ['participants', 'private_rows', 'authors', 'answers'];
      return Promise.all(tables.map((table) => asked(`select ctid::text, * from ${table} order by ctid`)));
    }
    const lying = await layOut(people);
    expect(lying.map((rows) => rows.length)).toEqual([300, 300, 300, 300]);
    expect(await layOut(people.toReversed())).toEqual(lying);
  });

  test('is still in the folder, and a node can begin on the copy', async () => {
    const folder = await folderWithCrowd();
    const before = withSource(folder, contents);
    await moveToPostgres(folder, url);
    expect(withSource(folder, contents)).toEqual(before);
    expect(readdirSync(folder)).toContain('secret.key');
    const { moved } = await openedBoth(folder);
    expect(await moved.leases?.take('s', 'node')).toEqual({ node: 'node', fence: 1 });
    await moved.commit(commitOf('s', { fence: 1, events: [said('on we go')] }));
    expect((await moved.loadSession('s'))?.events.at(-1)).toEqual(said('on we go'));
  });

  test('goes where a node with the same secret has started already', async () => {
    const folder = await folderWithCrowd();
    const node = await openPostgres(url);
    await secretOf(node, folder);
    await node.close();
    expect(await moveToPostgres(folder, url)).toMatchObject({ sessions: 3 });
  });

  test('is not mixed with what nodes make there meanwhile', async () => {
    const folder = await folderWithCrowd();
    await meddle('salts', 'perform pg_advisory_xact_lock(7); return new;');
    const node = await openPostgres(url);
    onTestFinished(() => node.close());
    const waiting = async () =>
      (
        await asked(
          `select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`,
        )
      ).length;
    const holder = new Client(url);
    await holder.connect();
    onTestFinished(() => holder.end());
    await holder.query('select pg_advisory_lock(7)');
    const moving = moveToPostgres(folder, url);
    await expect.poll(waiting, { timeout: 10_000 }).toBe(1);
    const creating = createdSession(node, 'late');
    await expect.poll(waiting, { timeout: 10_000 }).toBe(2);
    await holder.query('select pg_advisory_unlock(7)');
    expect(await moving).toMatchObject({ sessions: 3 });
    await creating;
    expect((await node.sessions()).map(({ id }) => id)).toEqual(['late', 's', 't', 'u']);
  });

  test('may come from an older Kring: its database is brought up to date first', async () => {
    const folder = await folderWithCrowd();
    withSource(folder, (database) =>
      database.exec(
        "drop table marks; drop table paper_codes; delete from kysely_migration where name > '0001-beginning'",
      ),
    );
    expect(await moveToPostgres(folder, url)).toMatchObject({ sessions: 3 });
    const { moved, original } = await openedBoth(folder);
    expect(await moved.secretMark()).not.toBeNull();
    await expectSame(moved, original, []);
  });
});

const contents = (database: Database.Database) =>
  sourceTables(database).map((table) => [table.name, [...table.batches()].flat()]);

describe('what is large', () => {
  /** More than the process may have in its memory: 50,000 events of 1 kB. */
  async function largeFolder(): Promise<string> {
    const folder = await folderWith((store) => createdSession(store, 's'));
    withSource(folder, (database) =>
      database.exec(
        `with recursive count(n) as (select 1 union all select n + 1 from count where n < 50000)
         insert into events select 's', n, json_object('type', 'message:sent', 'text', json_object('en', hex(zeroblob(500)))) from count`,
      ),
    );
    return folder;
  }

  test('goes through a memory that is smaller than it', async () => {
    const folder = await largeFolder();
    const moved = await runCommand('moveToPostgres', [], {
      DATA_DIR: folder,
      DATABASE_URL: url,
      NODE_OPTIONS: '--max-old-space-size=48',
    });
    expect(moved).toMatchObject({ code: 0, err: '' });
    expect(moved.out).toContain('50002 rows');
    expect(await asked('select count(*)::int, sum(length(body))::int as length from events')).toEqual([
      { count: 50_000, length: 50_000 * 1040 },
    ]);
  }, 120_000);

  test('is read in batches, by how many rows and by how long they are', async () => {
    const folder = await folderWith(async (store) => {
      await createdSession(store, 's');
      await store.commit(commitOf('s', { events: Array.from({ length: 2500 }, () => said('short')) }));
      const long = said('long'.repeat(100_000));
      await createdSession(store, 't');
      await store.commit(commitOf('t', { events: Array.from({ length: 5 }, () => long) }));
    });
    const sizes = withSource(folder, (database) =>
      sourceTables(database)
        .filter(({ name }) => name === 'events')
        .flatMap((table) => [...table.batches()].map((batch) => batch.length)),
    );
    expect(sizes).toEqual([1000, 1000, 503, 2]);
  });
});

describe('what is refused leaves Postgres empty', () => {
  /** Expects a refusal in one sentence that repeats nothing of what people wrote. */
  async function expectRefused(folder: string, reason: string, words: string): Promise<void> {
    const refused = await moveToPostgres(folder, url).then(
      () => null,
      (error: unknown) => error as Error,
    );
    expect(refused).toMatchObject({ name: 'StoreError', reason });
    expect(refused?.message).toContain(words);
    expect(refused?.message).not.toMatch(/~|kring:kring|\n/);
    const store = await openPostgres(url);
    await store.close();
    expect(await rowsThere()).toBe(0);
  }

  test('a folder without a database, which stays without one', async () => {
    const empty = temporaryFolder();
    await expectRefused(empty, 'not-a-folder', `There is no database in ${empty}`);
    expect(readdirSync(empty)).toEqual([]);
  });

  test('a folder on which a Kring runs', async () => {
    const folder = await folderWithCrowd();
    await openedStore(folder);
    await expectRefused(folder, 'in-use', 'Another Kring runs on');
  });

  test('a database of a newer Kring', async () => {
    const folder = await folderWithCrowd();
    withSource(folder, (database) =>
      database.exec("insert into kysely_migration values ('9999-from-the-future', '')"),
    );
    await expectRefused(folder, 'newer-schema', 'was made by a newer Kring');
  });

  test('a database whose secret is gone', async () => {
    const folder = await folderWithCrowd();
    rmSync(join(folder, 'secret.key'));
    await expectRefused(folder, 'other-secret', 'secret.key is missing');
  });

  test('a name that Postgres cannot hold, and the folder is free again afterwards', async () => {
    const folder = await folderWithCrowd();
    const store = await openSqlite(folder);
    await store.addKey(keyOf('t', 'k', { name: 't~Fati\0ma~' }));
    await store.close();
    await expectRefused(folder, 'refused', 'In the table keys, a text of session t has a character 0');
    const again = await openSqlite(folder);
    await again.removeKey('k');
    await again.close();
    expect(await moveToPostgres(folder, url)).toMatchObject({ sessions: 3 });
  });

  test('words that a Postgres made for another alphabet cannot hold', async () => {
    await asked(`create database latin encoding 'LATIN1' locale 'C' template template0`);
    url = new URL('/latin', url).href;
    const folder = await folderWith(async (store) => {
      await createdSession(store, 's');
      await store.commit(commitOf('s', { events: [said('Łucja~')] }));
    });
    await expectRefused(folder, 'refused', 'Postgres cannot hold what is in the table events');
  });

  test.each([
    [
      'changed',
      'events',
      `if new.number = 77 then new.body := replace(new.body, 'said', 'Said'); end if; return new;`,
    ],
    ['left out', 'answers', `if new.owner like '%-39-u~%' then return null; end if; return new;`],
    ['added', 'salts', `new.salt := new.salt || ' '; return new;`],
    [
      'doubled',
      'authors',
      `if new.item <> 'extra' then insert into authors values (new.session, 'extra', 'extra', '') on conflict do nothing; end if; return new;`,
    ],
  ])('a copy in which something is %s', async (_, table, body) => {
    const folder = await folderWithCrowd();
    await meddle(table, body);
    await expectRefused(folder, 'failed', `What arrived in the table ${table} is not what was sent`);
    // T18: words of the copy that broke off are due to leave the files.
    expect(await asked('select noted > scrubbed as due from erasures')).toEqual([{ due: true }]);
  });
});

describe('a Postgres that is not empty stays as it is', () => {
  test('with sessions', async () => {
    const folder = await folderWithCrowd();
    const store = await openPostgres(url);
    onTestFinished(() => store.close());
    await createdSession(store, 'theirs');
    await expect(moveToPostgres(folder, url)).rejects.toMatchObject({
      reason: 'refused',
      message: expect.stringMatching(/has sessions already: move to an empty one\.$/) as string,
    });
    expect((await store.sessions()).map(({ id }) => id)).toEqual(['theirs']);
    // What is not begun need not be cleaned up.
    expect(await asked('select noted from erasures')).toEqual([{ noted: '0' }]);
  });

  test('with the mark of another secret', async () => {
    const folder = await folderWithCrowd();
    const store = await openPostgres(url);
    onTestFinished(() => store.close());
    const mark = await store.keepSecretMark('another');
    await expect(moveToPostgres(folder, url)).rejects.toMatchObject({ reason: 'other-secret' });
    expect(await store.secretMark()).toBe(mark);
    expect(await store.sessions()).toEqual([]);
  });

  test('with tables of a newer Kring', async () => {
    const folder = await folderWithCrowd();
    await (await openPostgres(url)).close();
    await asked("insert into kysely_migration (name, timestamp) values ('9999-later', '')");
    await expect(moveToPostgres(folder, url)).rejects.toMatchObject({ reason: 'newer-schema' });
    expect(await rowsThere()).toBe(0);
  });
});

describe('the command', () => {
  test('says how much was moved and what to keep, and no password', async () => {
    const folder = await folderWithCrowd();
    const moved = await runCommand('moveToPostgres', [], { DATA_DIR: folder, DATABASE_URL: url });
    expect(moved).toMatchObject({ code: 0, err: '' });
    expect(moved.out).toMatch(/^3 sessions copied to 127\.0\.0\.1:\d+\/kring_\d+, \d+ rows in all/);
    expect(moved.out).toContain('secret.key');
    expect(moved.out).toContain('delete kring.db');
    expect(moved.out).not.toMatch(/~|kring:kring/);
    const again = await runCommand('moveToPostgres', [], { DATA_DIR: folder, DATABASE_URL: url });
    expect(again).toMatchObject({ code: 1, out: '' });
    expect(again.err).toMatch(/^The database 127.+ has sessions already: move to an empty one\.\n$/);
  });

  test('wants to know where to', async () => {
    const folder = await folderWithCrowd();
    expect(await runCommand('moveToPostgres', [], { DATA_DIR: folder })).toEqual({
      code: 1,
      out: '',
      err: 'Set DATABASE_URL to the empty Postgres to move to.\n',
    });
  });
});
