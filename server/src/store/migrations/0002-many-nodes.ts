import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Dialect } from './dialect.ts';

/** What all who use a database must agree on: its secret; and where they are several, who hosts which session. */
export const manyNodes = (dialect: Dialect): Migration => ({
  async up(db: Kysely<unknown>) {
    const id = dialect === 'postgres' ? sql`text collate "C"` : 'text';
    const marks = db.schema
      .createTable('marks')
      .addColumn('name', id, (column) => column.primaryKey().notNull())
      .addColumn('value', 'text', (column) => column.notNull());
    await (dialect === 'sqlite' ? marks.modifyEnd(sql`without rowid`) : marks).execute();

    // SQLite serves one process, which has every session and knows what it has erased.
    if (dialect === 'sqlite') return;
    await db.schema
      .createTable('leases')
      .addColumn('session', id, (column) => column.primaryKey().references('sessions.id').onDelete('cascade'))
      .addColumn('node', id, (column) => column.notNull())
      .addColumn('fence', 'bigint', (column) => column.notNull())
      .addColumn('until', 'timestamptz', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('erasures')
      .addColumn('only', 'boolean', (column) => column.primaryKey().check(sql`"only"`))
      .addColumn('noted', 'bigint', (column) => column.notNull())
      .addColumn('scrubbed', 'bigint', (column) => column.notNull())
      .execute();
    await sql`insert into erasures values (true, 0, 0)`.execute(db);
  },
});
