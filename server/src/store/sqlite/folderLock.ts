import Database from 'better-sqlite3';
import { join } from 'node:path';
import { storeError } from './explain.ts';

/**
 * Keeps a second Kring out of the folder while this one runs. An empty database locked for good does it: the
 * operating system lets go of the lock however the process ends, so no stale lock ever needs a hand. The real
 * database stays unlocked, so that backups and a curious operator can read it.
 */
export function lockFolder(folder: string): { release(): void } {
  const lock = new Database(join(folder, 'kring.lock'), { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    const isHeld = error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY');
    throw isHeld ? storeError('in-use', folder) : error;
  }
  return { release: () => lock.close() };
}
