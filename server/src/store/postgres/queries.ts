import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type Compilable,
  type CompiledQuery,
} from 'kysely';
import type { ClientBase, Pool } from 'pg';
import type { Tables } from '../tables.ts';

/** Composes queries and runs none. */
export const db = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (of) => new PostgresIntrospector(of),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

/** Runs what Kysely composes, on one connection or on whichever of the pool is free. */
export class Queries {
  readonly #on: ClientBase | Pool;

  constructor(on: ClientBase | Pool) {
    this.#on = on;
  }

  async all<Row>(query: Compilable<Row>): Promise<Row[]> {
    return (await this.#run(query.compile())).rows as Row[];
  }

  async first<Row>(query: Compilable<Row>): Promise<Row | null> {
    return (await this.all(query))[0] ?? null;
  }

  /** Returns how many rows it changed. */
  async run(query: Compilable): Promise<number> {
    return (await this.#run(query.compile())).rowCount ?? 0;
  }

  /** SQL that Kysely has no words for. */
  async text(sql: string, parameters: readonly unknown[] = []): Promise<number> {
    return (await this.#run({ sql, parameters })).rowCount ?? 0;
  }

  /** Each statement is parsed and planned once for each connection, under a name of its own. */
  #run({ sql, parameters }: Pick<CompiledQuery, 'sql' | 'parameters'>) {
    return this.#on.query({ name: nameOf(sql), text: sql, values: [...parameters] });
  }
}

const names = new Map<string, string>();

function nameOf(sql: string): string {
  const known = names.get(sql);
  if (known !== undefined) return known;
  const name = `kring_${names.size}`;
  names.set(sql, name);
  return name;
}
