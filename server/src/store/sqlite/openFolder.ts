import type Database from 'better-sqlite3';
import { connect, type OpenOptions } from './connection.ts';
import { lockFolder } from './folderLock.ts';
import { migrate } from './migrate.ts';

/** The database in a folder that nobody else may have meanwhile, with its tables up to date. */
export interface OpenFolder {
  readonly database: Database.Database;
  /** Closes it, and lets others have the folder. */
  close(): void;
}

/** Opens the database in `folder`; makes it if it is not there. */
export async function openFolder(folder: string, options: OpenOptions = {}): Promise<OpenFolder> {
  const lock = lockFolder(folder);
  try {
    const database = connect(folder, options);
    const close = () => {
      database.close();
      lock.release();
    };
    await migrate(database, folder).catch((error: unknown) => {
      database.close();
      throw error;
    });
    return { database, close };
  } catch (error) {
    lock.release();
    throw error;
  }
}
