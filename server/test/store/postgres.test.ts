import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { emptySession } from '@kring/core';
import { startPostgres, type OwnPostgres } from '../../../infra/services/postgres.ts';
import type { Store } from '../../src/store/port.ts';
import { openPostgres } from '../../src/store/postgres.ts';
import { storeContract } from './contract.ts';
import { tracesOf } from './folders.ts';
import { commitOf, createdSession, participantOf, rowOf, said } from './given.ts';

let server: OwnPostgres;
beforeAll(async () => {
  server = await startPostgres();
  return () => server.stop();
}, 60_000);

storeContract('Postgres', async () => {
  const url = await server.newDatabase();
  let store = await openPostgres(url);
  return {
    store,
    async reopen() {
      await store.close();
      store = await openPostgres(url);
      return store;
    },
    async traces(texts) {
      // As Postgres does by itself now and then, with samples of what it finds.
      await asked(url, 'analyze');
      // What lies in memory alone is on its way to the files.
      await asked(url, 'checkpoint');
      return tracesOf(texts, filesUnder(server.folder));
    },
    scrubbed: () => store.scrub(),
    async dispose() {
      await store.close();
      await server.dropDatabase(url);
    },
  };
});

/** The raw bytes of all files that were written to since the server started; the others are as Postgres brings them. */
function filesUnder(folder: string): readonly Buffer[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((name) => {
    const file = join(folder, name);
    const found = statSync(file, { throwIfNoEntry: false });
    return found?.isFile() && found.mtimeMs > server.started ? [readFileSync(file)] : [];
  });
}

/** Asks the database itself, as another program would. */
async function asked<Row extends object>(url: string, sql: string): Promise<Row[]> {
  const client = new Client(url);
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function openedStore(url?: string): Promise<{ store: Store; url: string }> {
  const at = url ?? (await server.newDatabase());
  const store = await openPostgres(at);
  onTestFinished(() => store.close());
  return { store, url: at };
}

describe('what is in the database', () => {
  test('T2: every commit waits for the disk, also where the database is set not to', async () => {
    const { url } = await openedStore();
    await asked(url, `alter database ${new URL(url).pathname.slice(1)} set synchronous_commit = off`);
    const { store } = await openedStore(url);
    await createdSession(store, 's');
    let synced = 0;
    for (let round = 0; round < 20; round++) {
      await store.commit(commitOf('s', { events: [said(`round ${round}`)] }));
      const [row] = await asked<{ all: boolean }>(
        url,
        'select pg_current_wal_flush_lsn() >= pg_current_wal_insert_lsn() as all',
      );
      synced += Number(row?.all);
    }
    // Postgres writes something of its own in between now and then. Without waiting it would be next to none.
    expect(synced).toBeGreaterThan(15);
  });

  test('T2: a database that does not wait for its disk is refused', async () => {
    const forgetful = await startPostgres(['fsync=off']);
    onTestFinished(() => forgetful.stop());
    await expect(openPostgres(await forgetful.newDatabase())).rejects.toMatchObject({
      reason: 'not-durable',
      message: expect.stringContaining('turn on fsync') as string,
    });
  }, 60_000);

  test('T10: no table has times or numbers of its own beside what was given', async () => {
    const { url } = await openedStore();
    const columns = await asked<{ table_name: string; column_name: string; data_type: string }>(
      url,
      `select table_name, column_name, data_type from information_schema.columns
       where table_schema = 'public' and table_name not like 'kysely%' and table_name <> 'leases'`,
    );
    expect(columns.length).toBeGreaterThan(20);
    for (const { data_type, column_name } of columns) {
      expect(`${column_name} ${data_type}`).not.toMatch(/time|date|serial|uuid/i);
    }
  });

  test('nodes that start together make the tables once', async () => {
    const url = await server.newDatabase();
    const stores = await Promise.all(Array.from({ length: 4 }, () => openPostgres(url)));
    await createdSession(stores[0] as Store, 's');
    for (const store of stores) expect(await store.loadSession('s')).not.toBeNull();
    await Promise.all(stores.map((store) => store.close()));
  });

  test('a database of a newer Kring is refused, with what to do', async () => {
    const { url } = await openedStore();
    await asked(url, "insert into kysely_migration (name, timestamp) values ('9999-later', '')");
    await expect(openPostgres(url)).rejects.toMatchObject({
      reason: 'newer-schema',
      message: expect.stringContaining('newer Kring') as string,
    });
  });

  test.each([
    ['postgres://nobody@127.0.0.1:1/kring', 'unreachable', "can't be reached"],
    ['not an address', 'unreachable', 'DATABASE_URL'],
  ])('%s is one sentence, without a password', async (url, reason, words) => {
    await expect(openPostgres(url)).rejects.toMatchObject({
      reason,
      message: expect.stringContaining(words) as string,
    });
  });

  test('a wrong password is one sentence, without it', async () => {
    const url = new URL(await server.newDatabase());
    url.password = 'wrong-password';
    const failed = await openPostgres(url.href).catch((error: Error) => error.message);
    expect(failed).toMatch(/does not let Kring in/);
    expect(failed).not.toContain('wrong-password');
  });

  test('a connection that is cut fails what was on it, and the next is made anew', async () => {
    const { store, url } = await openedStore();
    await createdSession(store, 's');
    await asked(
      url,
      `select pg_terminate_backend(pid) from pg_stat_activity
       where application_name = 'kring' and pid <> pg_backend_pid()`,
    );
    const outcomes = await Promise.allSettled([store.commit(commitOf('s', { events: [said('one')] }))]);
    await store.commit(commitOf('s', { events: [said('two')] }));
    const { events } = (await store.loadSession('s')) ?? { events: [] };
    expect(events.at(-1)).toEqual(said('two'));
    if (outcomes[0]?.status === 'fulfilled') expect(events).toHaveLength(2);
  });

  test('T18: while a transaction still sees what was erased, a scrub says so and stays due', async () => {
    const { store, url } = await openedStore();
    await createdSession(store, 's');
    await store.commit(commitOf('s', { rows: [rowOf('p', 'canary-in-a-row')] }));
    const reader = new Client(url);
    await reader.connect();
    onTestFinished(() => reader.end());
    await reader.query('begin isolation level repeatable read');
    await reader.query('select * from sessions');
    await store.commit(commitOf('s', { seals: ['vote'] }));
    await expect(store.scrub()).rejects.toMatchObject({ reason: 'busy' });
    await reader.query('commit');
    await store.scrub();
    await asked(url, 'checkpoint');
    expect(tracesOf(['canary-in-a-row'], filesUnder(server.folder))).toEqual([0]);
  });
});

describe('leases', () => {
  async function waitingForLock(url: string): Promise<number> {
    const waiting = `select pid from pg_stat_activity where wait_event_type = 'Lock'`;
    return (await asked(url, waiting)).length;
  }

  async function twoNodes() {
    const { store, url } = await openedStore();
    await createdSession(store, 's');
    const { store: other } = await openedStore(url);
    if (!store.leases || !other.leases) throw new Error('Postgres has leases');
    return { store, other, leases: store.leases, othersLeases: other.leases, url };
  }

  test('one node has a session, and whoever else asks hears which', async () => {
    const { leases, othersLeases } = await twoNodes();
    const [one, two] = await Promise.all([leases.take('s', 'a'), othersLeases.take('s', 'b')]);
    expect(one).toEqual(two);
    expect(await leases.take('nobody', 'a')).toBeNull();
  });

  test('a lease that is given back, or not renewed, passes on under a higher number', async () => {
    const { leases, othersLeases, url } = await twoNodes();
    expect(await leases.take('s', 'a')).toEqual({ node: 'a', fence: 1 });
    await leases.release('a', ['s']);
    expect(await othersLeases.take('s', 'b')).toEqual({ node: 'b', fence: 2 });
    expect(await leases.take('s', 'a')).toEqual({ node: 'b', fence: 2 });
    await asked(url, `update leases set until = clock_timestamp() - interval '1 second'`);
    expect(await leases.take('s', 'a')).toEqual({ node: 'a', fence: 3 });
    expect(await othersLeases.renew('b', ['s'])).toEqual(new Set());
    expect(await leases.renew('a', ['s', 'other'])).toEqual(new Set(['s']));
  });

  test('a host that lost its lease cannot commit, and what it commits leaves nothing', async () => {
    const { store, other, leases, othersLeases } = await twoNodes();
    await leases.take('s', 'a');
    await store.commit(commitOf('s', { fence: 1, events: [said('mine')] }));
    await leases.release('a', ['s']);
    await othersLeases.take('s', 'b');
    await expect(
      store.commit(commitOf('s', { fence: 1, events: [said('late')], rows: [rowOf('p', 1)] })),
    ).rejects.toMatchObject({ reason: 'not-host' });
    await other.commit(commitOf('s', { fence: 2, events: [said('theirs')] }));
    const stored = await store.loadSession('s');
    expect(stored?.events).toEqual([said('mine'), said('theirs')]);
    expect(stored?.rows).toEqual([]);
  });

  test('whoever takes a session over waits for the commit that is under way', async () => {
    const { leases, othersLeases, url } = await twoNodes();
    await leases.take('s', 'a');
    const host = new Client(url);
    await host.connect();
    onTestFinished(() => host.end());
    await asked(url, `update leases set until = clock_timestamp() - interval '1 second'`);
    // As a commit does, which then takes its time.
    await host.query(`begin; select fence from leases where session = 's' for share`);
    let taken = false;
    const taking = othersLeases.take('s', 'b');
    void taking.then(() => (taken = true));
    await expect.poll(() => waitingForLock(url), { timeout: 10_000 }).toBeGreaterThan(0);
    expect(taken).toBe(false);
    await host.query('commit');
    expect(await taking).toEqual({ node: 'b', fence: 2 });
  });

  test(
    'T4: 10,000 uses of one paper code on two nodes, on phones and at the desk: one counts',
    { timeout: 60_000 },
    async () => {
      const { store, other } = await twoNodes();
      await store.addPaperCodes('s', ['a'], 5);
      const use = (at: number) => {
        const node = at % 2 ? store : other;
        return at % 5
          ? node.addParticipant(participantOf('s', `p${at}`), 20_000, 'a')
          : node.useAtDesk('s', 'a');
      };
      // One node waits for the other's whole batch; a machine that is busy would take longer for all than a store waits.
      const wave = 2000;
      const said: Awaited<ReturnType<typeof use>>[] = [];
      for (let from = 0; from < 10_000; from += wave)
        said.push(...(await Promise.all(Array.from({ length: wave }, (_, at) => use(from + at)))));
      const isIn = said.filter((one) => one === 'in').length;
      const { made, onPhones, atDesk } = await other.paperCodes('s');
      expect([made, onPhones + atDesk, onPhones]).toEqual([1, 1, isIn]);
      expect((await store.loadSession('s'))?.participants).toBe(isIn);
      expect(said.filter((one) => one === 'desk')).toHaveLength(atDesk ? 2000 : 0);
    },
  );

  test('A11: a change of who may come in, and the first without a code on another node: one is refused', async () => {
    const { store, other } = await twoNodes();
    const info = { ...emptySession('').info, tier: 'paper-code' } as const;
    const came = await Promise.all(
      Array.from({ length: 60 }, async (_, at) => {
        const id = `at-once-${at}`;
        await createdSession(store, id);
        const events = [{ type: 'session:configured', info } as const];
        const settled = store.commit(commitOf(id, { events, beforeAnyone: true })).then(
          () => true,
          () => false,
        );
        const entry = other.addParticipant(participantOf(id, `p-${id}`), 10, null);
        return new Set(await Promise.all([settled, entry]));
      }),
    );
    for (const both of came)
      expect([new Set([true, 'needs-code']), new Set([false, 'in'])]).toContainEqual(both);
  });

  test('a join on two nodes at once never exceeds the capacity', async () => {
    const { store, other } = await twoNodes();
    const joined = await Promise.all(
      Array.from({ length: 60 }, (_, at) =>
        (at % 2 ? store : other).addParticipant(participantOf('s', `p${at}`), 20, null),
      ),
    );
    expect(joined.filter((entry) => entry === 'in')).toHaveLength(20);
  });
});
