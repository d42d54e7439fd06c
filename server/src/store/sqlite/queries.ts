import type Database from 'better-sqlite3';
import { Kysely, SqliteDialect, type Compilable } from 'kysely';
import type { Tables } from '../tables.ts';

/** Runs what Kysely composes. */
export interface Queries {
  readonly db: Kysely<Tables>;
  all<Row>(query: Compilable<Row>): Row[];
  first<Row>(query: Compilable<Row>): Row | null;
  /** Returns how many rows it changed. */
  run(query: Compilable): number;
  /**
   * A query for many rows, composed once and run for each: composing costs several times what SQLite takes. Every
   * value in it must be a field of the row that `compose` is given.
   */
  forEach<Row extends object>(compose: (row: Row) => Compilable): (row: Row) => void;
}

/**
 * Kysely writes the SQL and knows the types; better-sqlite3 runs it at once, with statements that are prepared
 * only the first time. Kysely's own driver would prepare each anew and could let go of the thread in between.
 */
export function queriesOf(database: Database.Database): Queries {
  const prepared = new Map<string, Database.Statement>();

  function statement(sql: string): Database.Statement {
    const known = prepared.get(sql);
    if (known) return known;
    const made = database.prepare(sql);
    prepared.set(sql, made);
    return made;
  }

  function all<Row>(query: Compilable<Row>): Row[] {
    const { sql, parameters } = query.compile();
    return statement(sql).all(...parameters) as Row[];
  }

  return {
    db: new Kysely<Tables>({ dialect: new SqliteDialect({ database }) }),
    all,
    first: (query) => all(query)[0] ?? null,
    run(query) {
      const { sql, parameters } = query.compile();
      return statement(sql).run(...parameters).changes;
    },
    forEach<Row extends object>(compose: (row: Row) => Compilable) {
      const { sql, parameters } = compose(sayingItsFields<Row>()).compile();
      const fields = parameters as readonly (keyof Row)[];
      const made = statement(sql);
      return (row: Row) => void made.run(...fields.map((field) => row[field]));
    },
  };
}

/** Stands in for a row while a query is composed: the value of each field is its own name. */
const sayingItsFields = <Row extends object>(): Row => new Proxy({}, { get: (_, field) => field }) as Row;
