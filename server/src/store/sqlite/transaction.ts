import type Database from 'better-sqlite3';

/** What came of one task of a group. */
export type Outcome<T> =
  { readonly done: true; readonly value: T } | { readonly done: false; readonly error: unknown };

/**
 * Runs tasks in one transaction with one sync to the disk, each in a savepoint: a task that throws undoes only
 * itself. When the transaction itself fails, all of them fail.
 */
export function inOneTransaction<T>(
  database: Database.Database,
  tasks: readonly (() => T)[],
): readonly Outcome<T>[] {
  if (tasks.length === 0) return [];
  try {
    database.exec('BEGIN IMMEDIATE');
    const outcomes = tasks.map((task) => inSavepoint(database, task));
    database.exec('COMMIT');
    return outcomes;
  } catch (error) {
    if (database.inTransaction) database.exec('ROLLBACK');
    return tasks.map(() => ({ done: false, error }));
  }
}

function inSavepoint<T>(database: Database.Database, task: () => T): Outcome<T> {
  database.exec('SAVEPOINT one');
  try {
    const value = task();
    database.exec('RELEASE one');
    return { done: true, value };
  } catch (error) {
    // A full or failing disk can make SQLite undo the whole transaction by itself.
    if (!database.inTransaction) throw error;
    database.exec('ROLLBACK TO one; RELEASE one');
    return { done: false, error };
  }
}
