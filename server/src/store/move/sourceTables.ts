import type Database from 'better-sqlite3';

/** A table that is copied as it is, whatever is in it: what it looks like is asked of its database. */
export interface SourceTable {
  readonly name: string;
  /** In the order in which a row has their values. */
  readonly columns: readonly Column[];
  /** The names of the columns that its key is made of, in the key's order. */
  readonly key: readonly string[];
  /** All its rows in the order of its key, which says nothing about the order in which they came. */
  batches(): Iterable<readonly Row[]>;
}

export interface Column {
  readonly name: string;
  /** As it is declared, in a word that Postgres knows too. */
  readonly type: string;
}

export type Row = readonly (string | number | null)[];

/** What is in the memory at a time: so many rows, or fewer that have so many characters together. */
const most = { rows: 1000, characters: 1_000_000 };

/** The tables of a store, those first that others point to. */
export function sourceTables(database: Database.Database): readonly SourceTable[] {
  return database
    .prepare<[], string>(
      `select name from sqlite_schema
       where type = 'table' and name not like 'sqlite%' and name not like 'kysely%'
       order by name <> 'sessions', name`,
    )
    .pluck()
    .all()
    .map((name) => tableNamed(database, name));
}

function tableNamed(database: Database.Database, name: string): SourceTable {
  // `pk` is the place of a column in the key, from 1; 0 is not in it.
  const found = database
    .prepare<[string], Column & { readonly pk: number }>('select name, type, pk from pragma_table_info(?)')
    .all(name);
  const columns = found.map((column) => ({ name: column.name, type: column.type }));
  const key = found
    .filter(({ pk }) => pk > 0)
    .sort((a, b) => a.pk - b.pk)
    .map((column) => column.name);
  const rows = database
    .prepare<[], Row>(
      `select ${columns.map((column) => column.name).join()} from ${name} order by ${key.join()}`,
    )
    .raw();
  return { name, columns, key, batches: () => inBatches(rows.iterate()) };
}

function* inBatches(rows: Iterable<Row>): Iterable<readonly Row[]> {
  let batch: Row[] = [];
  let characters = 0;
  for (const row of rows) {
    batch.push(row);
    for (const value of row) if (typeof value === 'string') characters += value.length;
    if (batch.length < most.rows && characters < most.characters) continue;
    yield batch;
    batch = [];
    characters = 0;
  }
  if (batch.length > 0) yield batch;
}
