import { Pool, TypeOverrides } from 'pg';
import { StoreError } from '../storeError.ts';
import { storeError } from './explain.ts';

/** How long a connection or an answer may take before it counts as lost, in milliseconds. */
const patience = 10_000;
/** Numbers of 64 bits: those kept here are exact in a number of JavaScript. */
const bigint = 20;

/** Connections to the database at this address. */
export function poolOf(url: string): Pool {
  const types = new TypeOverrides();
  types.setTypeParser(bigint, Number);
  const pool = new Pool({
    connectionString: url,
    application_name: 'kring',
    max: 10,
    connectionTimeoutMillis: patience,
    query_timeout: patience,
    keepAlive: true,
    types,
    // Accepted means durable, whatever the database is set to.
    options: '-c synchronous_commit=on',
  });
  // A connection that breaks fails whatever waits on it, and is replaced when somebody needs one again. Told to nobody,
  // its end would be the end of the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/** A database that does not wait for its disk would make every acknowledgement a guess. */
export async function refuseForgetful(pool: Pool, where: string): Promise<void> {
  const { rows } = await pool.query<{ fsync: string }>('show fsync');
  if (rows[0]?.fsync !== 'on') throw storeError('not-durable', where, 'fsync');
}

/** As an operator may read it in a log. */
export function withoutPassword(url: string): string {
  try {
    const { hostname, port, pathname } = new URL(url);
    return `${hostname}${port && `:${port}`}${pathname}`;
  } catch {
    throw new StoreError('unreachable', 'DATABASE_URL is not an address such as postgres://user@host/kring.');
  }
}
