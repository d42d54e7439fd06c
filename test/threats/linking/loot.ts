import Database from 'better-sqlite3';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'pg';
import type { Row, Tables } from './hoards.ts';

/** Carries things off: tables as they lie, files with what was left in them. */

/** All tables of a SQLite database, rows as they lie. */
export function sqliteTables(file: string): Tables {
  const database = new Database(file, { readonly: true });
  try {
    const names = database
      .prepare<[], string>("select name from sqlite_schema where type = 'table' and name not like 'sqlite%'")
      .pluck()
      .all();
    return Object.fromEntries(
      names.map((name) => [name, database.prepare<[], Row>(`select * from ${name}`).all()]),
    );
  } finally {
    database.close();
  }
}

/** All of a Postgres, rows as they lie, each with where that is and which transaction put it there. */
export async function postgresTables(client: Client): Promise<Tables> {
  const { rows } = await client.query<{ name: string }>(
    "select tablename as name from pg_tables where schemaname = 'public'",
  );
  const tables: Record<string, readonly Row[]> = {};
  for (const { name } of rows) {
    const asked = `select *, xmin::text::bigint::integer as xmin, cmin::text::integer as cmin from ${name}`;
    tables[name] = (await client.query<Row>(asked)).rows;
  }
  return tables;
}

export interface Stolen {
  readonly name: string;
  readonly text: string;
}

/** The files of a folder that changed since `since`, milliseconds since 1970; never the secret. */
export function filesOf(folder: string, since = 0): readonly Stolen[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'secret.key')
    .flatMap(({ name, parentPath }) => stolen(join(parentPath, name), name, since));
}

/** A database may take a file away while one looks through its folder. */
function stolen(file: string, name: string, since: number): readonly Stolen[] {
  try {
    return statSync(file).mtimeMs < since ? [] : [{ name, text: readFileSync(file, 'latin1') }];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
