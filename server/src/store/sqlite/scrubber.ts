import type Database from 'better-sqlite3';

/**
 * Takes what was erased out of the files. `secure_delete` alone is not enough: when SQLite moves rows to another
 * page it leaves their old copies in the unused part of the first, and the write-ahead log keeps every older page.
 * VACUUM lays all rows anew in the order of their keys (which also undoes the order of arrival inside a page), and
 * a truncating checkpoint empties the log. About 8 ms for each MB of database.
 */
export interface Scrubber {
  /** Notes, inside the transaction that erases, that a scrub is due; after a crash it still is. */
  note(): void;
  /** Scrubs if it is due. Throws when another program reads the database or the disk is full; it stays due. */
  scrub(): void;
  /** Scrubs in a moment if it is due, and goes on trying. */
  scrubSoon(): void;
  stop(): void;
}

/** A scrub rests ten times as long as the last one took, and at least this long: redactions come in bursts. */
const leastRest = 100;
const restAfterFailure = 1000;

export function scrubberOf(database: Database.Database): Scrubber {
  let timer: NodeJS.Timeout | null = null;
  let rest = leastRest;

  // user_version is a number in the file's header that SQLite leaves to its user: 1 says that a scrub is due.
  const isDue = () => database.pragma('user_version', { simple: true }) !== 0;

  function scrub() {
    if (!isDue()) return;
    const start = performance.now();
    rest = restAfterFailure;
    withoutWaiting(database, () => {
      // First once without VACUUM, so that pages it gives back to the disk have been overwritten.
      truncateLog(database);
      database.exec('VACUUM');
      truncateLog(database);
      database.pragma('user_version = 0');
    });
    rest = Math.max(leastRest, 10 * (performance.now() - start));
  }

  function scrubSoon() {
    if (timer !== null || !isDue()) return;
    timer = setTimeout(() => {
      timer = null;
      try {
        scrub();
      } catch {
        // Somebody reads the database, or the disk is full: both pass.
        scrubSoon();
      }
    }, rest);
  }

  return {
    note: () => void database.pragma('user_version = 1'),
    scrub,
    scrubSoon,
    stop: () => clearTimeout(timer ?? undefined),
  };
}

/** Commits must not wait behind a scrub that waits behind a reader. */
function withoutWaiting(database: Database.Database, task: () => void): void {
  const patience = Number(database.pragma('busy_timeout', { simple: true }));
  database.pragma('busy_timeout = 0');
  try {
    task();
  } finally {
    database.pragma(`busy_timeout = ${patience}`);
  }
}

function truncateLog(database: Database.Database): void {
  const [result] = database.pragma('wal_checkpoint(TRUNCATE)') as { readonly busy: number }[];
  if (result?.busy !== 0) {
    throw Object.assign(new Error('another program reads the database'), { code: 'SQLITE_BUSY' });
  }
}
