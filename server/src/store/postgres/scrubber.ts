import type { Pool, PoolClient } from 'pg';
import { storeError } from './explain.ts';
import { db, type Queries } from './queries.ts';

/**
 * Takes what was erased out of the files. Postgres leaves deleted and replaced rows where they were and keeps all of
 * them in its write-ahead log. VACUUM FULL lays every table anew, without them; a new log file and a checkpoint let go
 * of the old ones, where Kring's user may ask for that (`grant pg_checkpoint`, `grant execute on function
 * pg_switch_wal()`) and `wal_recycle` is off. Archives and replicas are their operator's.
 */
export interface Scrubber {
  /** Scrubs if it is due. Rejects when another transaction still sees what was erased; it stays due. */
  scrub(): Promise<void>;
  /** Scrubs in a moment if it is due. */
  scrubSoon(): void;
  stop(): void;
}

/** While a table is laid anew nobody can use it: a scrub rests twenty times as long as the last one took. */
const leastRest = 5000;
/** Another node may have erased and ended: each looks now and then, in milliseconds. */
const lookEvery = 60_000;
/** How long it may stand in everyone's way before it has begun, in milliseconds. */
const patience = 1000;
/** Of all locks that programs agree on in one database, Kring's for scrubbing. */
const lock = 0x6b72696e;

const tables = [
  'private_rows',
  'authors',
  'answers',
  'salts',
  'events',
  'participants',
  'paper_codes',
  'keys',
  'sessions',
] as const;

/** Notes, inside the transaction that erases, that a scrub is due; after a crash it still is. */
export const noteErasure = (queries: Queries): Promise<number> =>
  queries.run(db.updateTable('erasures').set((of) => ({ noted: of('noted', '+', 1) })));

export function scrubberOf(pool: Pool): Scrubber {
  let rest = leastRest;
  let timer: NodeJS.Timeout | null = null;
  const looking = setInterval(() => soon(0), lookEvery).unref();

  async function scrub(): Promise<void> {
    const client = await pool.connect();
    try {
      const begun = performance.now();
      await client.query(takingItsTime('select pg_advisory_lock($1)', [lock]));
      const noted = await due(client);
      if (noted === null) return;
      await client.query(`set lock_timeout = ${patience}`);
      for (const table of tables) await layAnew(client, table);
      await letGoOfLog(client);
      await client.query('update erasures set scrubbed = $1', [noted]);
      rest = Math.max(leastRest, 20 * (performance.now() - begun));
    } finally {
      // Its lock and its settings go with the connection.
      client.release(true);
    }
  }

  function soon(after: number): void {
    if (timer !== null) return;
    timer = setTimeout(() => {
      timer = null;
      // Somebody looks at an older state, or the database is out of reach: both pass.
      scrub().catch(() => soon(rest));
    }, after).unref();
  }

  return {
    scrub,
    scrubSoon: () => soon(rest),
    stop() {
      clearInterval(looking);
      clearTimeout(timer ?? undefined);
    },
  };
}

/** Other queries count as lost after some seconds; laying gigabytes anew, or waiting for a node that does, takes longer. */
const takingItsTime = (text: string, values: unknown[] = []) => ({ text, values, query_timeout: 3_600_000 });

/** How many erasures a scrub from now on takes care of; null when all are taken care of. */
async function due(client: PoolClient): Promise<number | null> {
  const { rows } = await client.query<{ noted: number }>('select noted from erasures where noted > scrubbed');
  return rows[0]?.noted ?? null;
}

async function layAnew(client: PoolClient, table: string): Promise<void> {
  let kept = 0;
  const listen = ({ detail }: { detail?: string | undefined }) =>
    (kept += Number(/\d+/.exec(detail ?? '')?.[0] ?? 0));
  client.on('notice', listen);
  await client
    .query(takingItsTime(`vacuum (full, verbose) ${table}`))
    .finally(() => client.off('notice', listen));
  if (kept > 0) throw storeError('busy', 'of Kring', 'a transaction still sees what was erased');
}

/** What Kring's user may not do here is left to the operator. */
async function letGoOfLog(client: PoolClient): Promise<void> {
  for (const query of ['select pg_switch_wal()', 'checkpoint']) {
    try {
      await client.query(takingItsTime(query));
    } catch (error) {
      if ((error as { code?: unknown }).code !== '42501') throw error;
    }
  }
}
