import Database from 'better-sqlite3';
import { join } from 'node:path';

/** How the database file is opened: what survives a power cut, and what deleting leaves behind. */

export interface OpenOptions {
  /** How long the worker waits for another program that holds the database, in milliseconds. */
  readonly patience?: number;
  /** The database may not grow over this many pages of 4 KiB: an operator's quota. */
  readonly maxPages?: number;
}

export const databaseFile = (folder: string): string => join(folder, 'kring.db');

export function connect(folder: string, { patience = 5000, maxPages }: OpenOptions = {}): Database.Database {
  const database = new Database(databaseFile(folder), { timeout: patience });
  database.pragma('journal_mode = WAL');
  // NORMAL would not sync the log at a commit: an acknowledged vote could be gone after a power cut.
  database.pragma('synchronous = FULL');
  // What is deleted is overwritten with zeros.
  database.pragma('secure_delete = ON');
  // Temporary copies, such as VACUUM's, never reach the disk.
  database.pragma('temp_store = MEMORY');
  database.pragma('foreign_keys = ON');
  if (maxPages !== undefined) database.pragma(`max_page_count = ${maxPages}`);
  return database;
}
