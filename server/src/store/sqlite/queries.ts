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
  };
}
