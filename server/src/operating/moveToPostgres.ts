import Database from 'better-sqlite3';
import type { Pool, PoolClient } from 'pg';
import { compareTable, copyTable } from '../store/move/copyTable.ts';
import { sourceTables, type SourceTable } from '../store/move/sourceTables.ts';
import { explain } from '../store/postgres/explain.ts';
import { migrate } from '../store/postgres/migrate.ts';
import { poolOf, refuseForgetful, withoutPassword } from '../store/postgres/pool.ts';
import { db, Queries } from '../store/postgres/queries.ts';
import { noteErasure } from '../store/postgres/scrubber.ts';
import { secretOf } from '../store/secret.ts';
import { explain as explainSqlite } from '../store/sqlite/explain.ts';
import { openFolder } from '../store/sqlite/openFolder.ts';
import { queriesOf } from '../store/sqlite/queries.ts';
import { readsOf } from '../store/sqlite/reads.ts';
import { writesOf } from '../store/sqlite/writes.ts';
import { selections } from '../store/statements.ts';
import { StoreError } from '../store/storeError.ts';
import { requireDatabase } from './backup.ts';

/** What was copied. */
export interface Moved {
  readonly sessions: number;
  /** Of all tables together. */
  readonly rows: number;
}

/**
 * Copies all that the SQLite database in `folder` holds to the Postgres at `url`, which may hold no session yet, and
 * reads it back: every row is there as it was, or none is. The folder stays as it is; its database is brought up to
 * date first, as at every start. Rejects with a {@link StoreError}, which repeats nothing that people wrote.
 */
export async function moveToPostgres(folder: string, url: string): Promise<Moved> {
  requireDatabase(folder);
  const where = withoutPassword(url);
  try {
    const { database, close } = await openFolder(folder);
    try {
      const mark = await secretMarkOf(database, folder);
      return await withPool(url, where, (pool) => move(sourceTables(database), mark, pool, where));
    } finally {
      close();
    }
  } catch (error) {
    throw explainSqlite(error, folder);
  }
}

/** Without the right secret beside it, a database is half an installation: better to know that before it moves. */
async function secretMarkOf(database: Database.Database, folder: string): Promise<string | null> {
  const queries = queriesOf(database);
  const { secretMark } = readsOf(queries);
  const { keepSecretMark } = writesOf(queries, () => undefined);
  await secretOf(
    { secretMark: async () => secretMark(), keepSecretMark: async (mark) => keepSecretMark(mark) },
    folder,
  );
  return secretMark();
}

async function withPool<T>(url: string, where: string, run: (pool: Pool) => Promise<T>): Promise<T> {
  const pool = poolOf(url);
  try {
    await refuseForgetful(pool, where);
    await migrate(pool, where);
    return await run(pool);
  } catch (error) {
    throw error instanceof Database.SqliteError ? error : explain(error, where);
  } finally {
    await pool.end();
  }
}

/** Copies, compares and commits, in one transaction. */
async function move(
  tables: readonly SourceTable[],
  mark: string | null,
  pool: Pool,
  where: string,
): Promise<Moved> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await makeRoom(client, where, mark);
    // A copy that breaks off stays in the files, though nobody sees it: whoever starts there next takes it out.
    await noteErasure(new Queries(pool));
    const counts = new Map<string, number>();
    for (const table of tables) counts.set(table.name, await copyTable(client, table));
    for (const table of tables) await compareTable(client, table);
    await client.query('commit');
    client.release();
    const rows = [...counts.values()].reduce((sum, count) => sum + count, 0);
    return { sessions: counts.get('sessions') ?? 0, rows };
  } catch (error) {
    // With the connection ends its transaction, and nothing has happened.
    client.release(true);
    throw error;
  }
}

/** Until the transaction ends no node makes a session. A node may have started there, with the same secret. */
async function makeRoom(client: PoolClient, where: string, mark: string | null): Promise<void> {
  const queries = new Queries(client);
  const select = selections(db);
  await queries.text('lock table sessions in share row exclusive mode');
  if (await queries.first(select.sessions().limit(1))) {
    throw new StoreError('refused', `The database ${where} has sessions already: move to an empty one.`);
  }
  const theirs = await queries.first(select.secretMark());
  if (theirs && theirs.value !== mark) {
    throw new StoreError(
      'other-secret',
      `The database ${where} began with another secret.key: move to an empty one.`,
    );
  }
  await queries.run(db.deleteFrom('marks').where('name', '=', 'secret'));
}
