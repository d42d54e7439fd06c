import { Kysely, PostgresDialect } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { Pool } from 'pg';
import { migrationsFor } from '../migrations/index.ts';
import { storeError } from './explain.ts';

/** Brings the tables up to date: all missing changes, or none; of nodes that start together, one does it. */
export async function migrate(pool: Pool, where: string): Promise<void> {
  const migrations = migrationsFor('postgres');
  const done = await migrationsDone(pool);
  if (done.some((name) => !(name in migrations))) throw storeError('newer-schema', where);
  // Not destroyed: that would end the pool, which is not its own.
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined)
    throw error instanceof Error ? error : new Error('the tables are not there', { cause: error });
}

/** The names of the changes to the tables that were made to this database. */
async function migrationsDone(pool: Pool): Promise<readonly string[]> {
  const table = await pool.query<{ there: boolean }>(
    "select to_regclass('kysely_migration') is not null as there",
  );
  if (!table.rows[0]?.there) return [];
  const { rows } = await pool.query<{ name: string }>('select name from kysely_migration');
  return rows.map(({ name }) => name);
}
