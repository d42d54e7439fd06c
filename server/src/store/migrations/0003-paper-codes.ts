import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Dialect } from './dialect.ts';

/** One-use codes from slips of paper, laid out by their hashes: nothing says when one was used, or by whom. */
export const paperCodes = (dialect: Dialect): Migration => ({
  async up(db: Kysely<unknown>) {
    const text = dialect === 'postgres' ? sql`text collate "C"` : 'text';
    const codes = db.schema
      .createTable('paper_codes')
      .addColumn('session', text, (column) => column.notNull().references('sessions.id').onDelete('cascade'))
      .addColumn('hash', text, (column) => column.notNull())
      .addColumn('used', text, (column) => column.notNull())
      .addPrimaryKeyConstraint('paper_code_key', ['session', 'hash']);
    await (dialect === 'sqlite' ? codes.modifyEnd(sql`without rowid`) : codes).execute();
    if (dialect === 'sqlite') return;
    // As with everything that people gave: ANALYZE keeps no samples of it.
    for (const column of ['session', 'hash', 'used'])
      await sql`alter table paper_codes alter column ${sql.ref(column)} set statistics 0`.execute(db);
  },
});
