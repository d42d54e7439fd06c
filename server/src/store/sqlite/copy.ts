import type Database from 'better-sqlite3';
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { flushFolder } from '../flushFolder.ts';

/**
 * Copies a database, also one that is being written to, as it is at one moment, into a file that is whole and on the
 * disk when this returns. VACUUM INTO writes only what is in the tables. SQLite's other way to make a backup copies
 * pages as they are, with all that was erased from them and is waiting for the scrubber.
 */
export function copyDatabase(from: Database.Database, to: string): void {
  const unfinished = `${to}.part`;
  rmSync(unfinished, { force: true });
  try {
    writeFileSync(unfinished, '', { flag: 'wx', mode: 0o600 });
    from.prepare('VACUUM INTO ?').run(unfinished);
    flushFile(unfinished);
    renameSync(unfinished, to);
    flushFolder(dirname(to));
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

/** VACUUM INTO leaves it to its caller to wait for the disk. */
function flushFile(file: string): void {
  const opened = openSync(file, 'r+');
  try {
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}
