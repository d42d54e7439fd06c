import Database from 'better-sqlite3';
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { StoreError } from '../store/storeError.ts';
import { databaseFile } from '../store/sqlite/connection.ts';
import { copyDatabase } from '../store/sqlite/copy.ts';
import { explain } from '../store/sqlite/explain.ts';

/**
 * Copies the database in `folder` to a new file, also while a Kring runs on it; never the secret beside it. Answers
 * how many sessions are in the copy. Throws a {@link StoreError}.
 */
export function backUp(folder: string, file: string): number {
  if (existsSync(file)) {
    throw new StoreError('refused', `${file} exists already: a backup never overwrites anything.`);
  }
  if (!existsSync(dirname(file))) {
    throw new StoreError('not-a-folder', `There is no folder ${dirname(file)} to put a backup in.`);
  }
  const database = openLive(folder);
  try {
    copyDatabase(database, file);
  } catch (error) {
    const { reason, message } = explain(error, folder);
    throw new StoreError(reason, `The backup could not be written to ${file}. ${message}`);
  } finally {
    database.close();
  }
  return sessionsIn(file);
}

/** A connection to a database that others may be using. */
export function openLive(folder: string): Database.Database {
  requireDatabase(folder);
  try {
    const database = new Database(databaseFile(folder), { fileMustExist: true });
    database.pragma('temp_store = MEMORY');
    return database;
  } catch (error) {
    throw explain(error, folder);
  }
}

/** Throws a {@link StoreError} where there is nothing to work on, rather than that something is made. */
export function requireDatabase(folder: string): void {
  if (existsSync(databaseFile(folder))) return;
  throw new StoreError('not-a-folder', `There is no database in ${folder}: set DATA_DIR to where it is.`);
}

function sessionsIn(file: string): number {
  const copy = new Database(file, { readonly: true });
  try {
    return copy.prepare<[], number>('select count(*) from sessions').pluck().get() ?? 0;
  } finally {
    copy.close();
  }
}
