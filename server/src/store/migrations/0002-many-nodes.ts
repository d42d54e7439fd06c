import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Dialect } from './dialect.ts';

/** Everything that people gave, or that tells who gave what. */
const given: readonly (readonly [table: string, columns: readonly string[]])[] = [
  ['sessions', ['id', 'code', 'kept_until']],
  ['keys', ['id', 'session', 'role', 'name', 'hash']],
  ['participants', ['id', 'session', 'name', 'lang', 'hash']],
  ['events', ['session', 'number', 'body']],
  ['private_rows', ['session', 'stage', 'pseudonym', 'slot', 'seq', 'command', 'value']],
  ['authors', ['session', 'stage', 'item', 'pseudonym']],
  ['answers', ['session', 'stage', 'owner', 'command', 'body']],
  ['salts', ['session', 'stage', 'salt']],
];

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

    // ANALYZE would keep samples of what people gave where no erasing gets at them. Rows are found by their keys alone.
    for (const [table, columns] of given) {
      for (const column of columns) {
        const target = sql`alter table ${sql.table(table)} alter column ${sql.ref(column)} set statistics 0`;
        await target.execute(db);
      }
    }
  },
});
