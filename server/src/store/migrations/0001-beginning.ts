import { sql, type CreateTableBuilder, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Dialect } from './dialect.ts';

/**
 * The first tables. Every table is laid out by its key and has no row ids: SQLite would number rows in the order
 * in which they came, and with that tell who came and voted when.
 */
export const beginning = (dialect: Dialect): Migration => ({
  async up(db: Kysely<unknown>) {
    // In the order of its bytes, as SQLite has it, whatever language the database was made for.
    const text = dialect === 'postgres' ? sql`text collate "C"` : 'text';
    const byKey = <Table extends string, Column extends string>(table: CreateTableBuilder<Table, Column>) =>
      dialect === 'sqlite' ? table.modifyEnd(sql`without rowid`) : table;
    const ofSession = (table: string) =>
      db.schema
        .createTable(table)
        .addColumn('session', text, (column) =>
          column.notNull().references('sessions.id').onDelete('cascade'),
        );

    await byKey(
      db.schema
        .createTable('sessions')
        .addColumn('id', text, (column) => column.primaryKey().notNull())
        .addColumn('code', text, (column) => column.notNull().unique())
        .addColumn('kept_until', text, (column) => column.notNull()),
    ).execute();

    await byKey(
      ofSession('keys')
        .addColumn('id', text, (column) => column.primaryKey().notNull())
        .addColumn('role', text, (column) => column.notNull())
        .addColumn('name', text, (column) => column.notNull())
        .addColumn('hash', text, (column) => column.notNull())
        .addUniqueConstraint('key_by_hash', ['session', 'hash']),
    ).execute();

    await byKey(
      ofSession('participants')
        .addColumn('id', text, (column) => column.primaryKey().notNull())
        .addColumn('name', text, (column) => column.notNull())
        .addColumn('lang', text, (column) => column.notNull())
        .addColumn('hash', text, (column) => column.notNull())
        .addUniqueConstraint('participant_by_hash', ['session', 'hash']),
    ).execute();

    await byKey(
      ofSession('events')
        .addColumn('number', 'integer', (column) => column.notNull())
        .addColumn('body', text, (column) => column.notNull())
        .addPrimaryKeyConstraint('event_key', ['session', 'number']),
    ).execute();

    await byKey(
      ofSession('private_rows')
        .addColumn('stage', text, (column) => column.notNull())
        .addColumn('pseudonym', text, (column) => column.notNull())
        .addColumn('slot', text, (column) => column.notNull())
        .addColumn('seq', 'bigint', (column) => column.notNull())
        .addColumn('command', text, (column) => column.notNull())
        .addColumn('value', text)
        .addPrimaryKeyConstraint('private_row_key', ['session', 'stage', 'pseudonym', 'slot']),
    ).execute();

    await byKey(
      ofSession('authors')
        .addColumn('stage', text, (column) => column.notNull())
        .addColumn('item', text, (column) => column.notNull())
        .addColumn('pseudonym', text, (column) => column.notNull())
        .addPrimaryKeyConstraint('author_key', ['session', 'stage', 'item']),
    ).execute();

    await byKey(
      ofSession('answers')
        .addColumn('stage', text, (column) => column.notNull())
        .addColumn('owner', text, (column) => column.notNull())
        .addColumn('command', text, (column) => column.notNull())
        .addColumn('body', text, (column) => column.notNull())
        .addPrimaryKeyConstraint('answer_key', ['session', 'stage', 'owner', 'command']),
    ).execute();

    await byKey(
      ofSession('salts')
        .addColumn('stage', text, (column) => column.notNull())
        .addColumn('salt', text, (column) => column.notNull())
        .addPrimaryKeyConstraint('salt_key', ['session', 'stage']),
    ).execute();
  },
});
