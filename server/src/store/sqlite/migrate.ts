import type Database from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { Migrator } from 'kysely/migration';
import { migrationsFor } from '../migrations/index.ts';
import { storeError } from './explain.ts';

/** Brings the tables up to date: all missing changes, or none. */
export async function migrate(database: Database.Database, folder: string): Promise<void> {
  if (isNewer(database)) throw storeError('newer-schema', folder);
  const migrations = migrationsFor('sqlite');
  const db = new Kysely<unknown>({ dialect: new SqliteDialect({ database }) });
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  // Kysely runs SQLite's migrations without a transaction; with one, a crash halfway leaves nothing half done.
  database.exec('BEGIN IMMEDIATE');
  const { error } = await migrator.migrateToLatest();
  database.exec(error === undefined ? 'COMMIT' : 'ROLLBACK');
  if (error !== undefined) throw new Error('the tables could not be brought up to date', { cause: error });
}

/** Whether a newer Kring has worked on this database: it knows changes to the tables that we do not. */
export function isNewer(database: Database.Database): boolean {
  const known = migrationsFor('sqlite');
  return migrationsDone(database).some((name) => !(name in known));
}

/** The names of the changes to the tables that were made to this database; none when it is not Kring's. */
export function migrationsDone(database: Database.Database): string[] {
  const table = database.prepare("select 1 from sqlite_schema where name = 'kysely_migration'").get();
  if (table === undefined) return [];
  return database.prepare<[], string>('select name from kysely_migration').pluck().all();
}
