import type { PoolClient } from 'pg';
import { isDeepStrictEqual } from 'node:util';
import { StoreError } from '../storeError.ts';
import type { Row, SourceTable } from './sourceTables.ts';

/**
 * Copies a table into the one of the same name in Postgres, which is empty, inside a transaction. Answers how many
 * rows it has. Rejects with a {@link StoreError} at what Postgres cannot hold.
 */
export async function copyTable(client: PoolClient, table: SourceTable): Promise<number> {
  let count = 0;
  for (const rows of table.batches()) {
    refuseNul(table, rows);
    await insert(client, table, rows);
    count += rows.length;
  }
  return count;
}

/** Reads a copy back, and rejects with a {@link StoreError} unless each of its rows is as it was. */
export async function compareTable(client: PoolClient, table: SourceTable): Promise<void> {
  const columns = table.columns.map(({ name }) => name).join();
  await client.query(
    `declare copied no scroll cursor for select ${columns} from ${table.name} order by ${table.key.join()}`,
  );
  for (const rows of table.batches()) {
    if (!isDeepStrictEqual(await fetched(client, rows.length), rows)) throw different(table);
  }
  if ((await fetched(client, 1)).length > 0) throw different(table);
  await client.query('close copied');
}

/** One statement for all rows, its columns as arrays. */
async function insert(
  client: PoolClient,
  { name, columns }: SourceTable,
  rows: readonly Row[],
): Promise<void> {
  const arrays = columns.map(({ type }, at) => `$${at + 1}::${type}[]`).join();
  await client
    .query(
      `insert into ${name} (${columns.map((column) => column.name).join()}) select * from unnest(${arrays})`,
      columns.map((_, at) => rows.map((row) => row[at])),
    )
    .catch((error: unknown) => {
      // Postgres would repeat the words that it cannot hold.
      if (!isAboutValues(error)) throw error;
      throw new StoreError(
        'refused',
        `Postgres cannot hold what is in the table ${name}: nothing was moved.`,
      );
    });
}

/** By its SQLSTATE: class 22 is "data exception". */
const isAboutValues = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('22');

/** No text in Postgres has a character 0; JSON writes it as \u0000, names do not. */
function refuseNul({ name, columns }: SourceTable, rows: readonly Row[]): void {
  const row = rows.find((values) =>
    values.some((value) => typeof value === 'string' && value.includes('\0')),
  );
  if (!row) return;
  const at = columns.findIndex((column) => column.name === 'session');
  const whose = at < 0 ? '' : ` of session ${row[at]}`;
  throw new StoreError(
    'refused',
    `In the table ${name}, a text${whose} has a character 0, which Postgres cannot hold: nothing was moved.`,
  );
}

async function fetched(client: PoolClient, count: number): Promise<readonly Row[]> {
  const { rows } = await client.query<(string | number | null)[]>({
    text: `fetch ${count} from copied`,
    rowMode: 'array',
  });
  return rows;
}

const different = ({ name }: SourceTable): StoreError =>
  new StoreError('failed', `What arrived in the table ${name} is not what was sent: nothing was moved.`);
