import Database from 'better-sqlite3';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { flushFolder } from '../store/flushFolder.ts';
import { StoreError } from '../store/storeError.ts';
import { databaseFile } from '../store/sqlite/connection.ts';
import { copyDatabase } from '../store/sqlite/copy.ts';
import { explain } from '../store/sqlite/explain.ts';
import { lockFolder } from '../store/sqlite/folderLock.ts';
import { isNewer, migrationsDone } from '../store/sqlite/migrate.ts';

interface Request {
  readonly file: string;
  readonly folder: string;
  /** Whether to put aside a database that is there already, under a name with this moment in it; null refuses. */
  readonly replaceAt: Date | null;
}

/**
 * Puts a backup in an empty data folder, or in the place of what is there. Answers where that was put aside, or null.
 * Throws a {@link StoreError} and changes nothing when the backup is no good, or a Kring runs on the folder.
 */
export function restore({ file, folder, replaceAt }: Request): string | null {
  const backup = openBackup(file);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const lock = lockFolder(folder);
    try {
      return putInPlace(backup, folder, replaceAt);
    } finally {
      lock.release();
    }
  } catch (error) {
    throw explain(error, folder);
  } finally {
    backup.close();
  }
}

function putInPlace(backup: Database.Database, folder: string, replaceAt: Date | null): string | null {
  const place = databaseFile(folder);
  const isTaken = existsSync(place);
  if (isTaken && replaceAt === null) {
    throw new StoreError(
      'refused',
      `There is a database in ${folder} already: add --replace to put it aside and restore this one.`,
    );
  }
  const restored = join(folder, 'kring-restored.db');
  copyDatabase(backup, restored);
  const aside = isTaken && replaceAt ? join(folder, `kring-before-${stampOf(replaceAt)}.db`) : null;
  if (aside) putAside(place, aside);
  // The log of another database must never be read as if it were this one's.
  for (const beside of ['-wal', '-shm']) rmSync(place + beside, { force: true });
  renameSync(restored, place);
  flushFolder(folder);
  return aside;
}

/** With its log, in which the latest commits may be: a crash can have left one. */
function putAside(place: string, aside: string): void {
  if (existsSync(`${place}-wal`)) renameSync(`${place}-wal`, `${aside}-wal`);
  renameSync(place, aside);
}

function openBackup(file: string): Database.Database {
  if (!existsSync(file)) throw new StoreError('refused', `There is no file ${file}.`);
  let backup: Database.Database | null = null;
  try {
    backup = new Database(file, { readonly: true });
    requireWhole(backup, file);
    return backup;
  } catch (error) {
    backup?.close();
    if (error instanceof StoreError) throw error;
    throw damaged(file, error instanceof Error ? error.message : String(error));
  }
}

function requireWhole(backup: Database.Database, file: string): void {
  const found = String(backup.pragma('integrity_check', { simple: true }));
  if (found !== 'ok') throw damaged(file, found.replaceAll('\n', ' '));
  if (migrationsDone(backup).length === 0) {
    throw new StoreError('damaged', `${file} is no database of Kring's.`);
  }
  if (isNewer(backup)) {
    throw new StoreError('newer-schema', `${file} was made by a newer Kring: restore it with that one.`);
  }
}

const damaged = (file: string, detail: string): StoreError =>
  new StoreError('damaged', `${file} is damaged (${detail}): use another backup.`);

/** 2026-11-21T20-15-00: sorts by time, and every file system takes it. */
const stampOf = (moment: Date): string => moment.toISOString().slice(0, 19).replaceAll(':', '-');
