import type Database from 'better-sqlite3';
import { mkdirSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import type { Call, Reply, Upkeep, WorkerSettings } from './calls.ts';
import { explain } from './explain.ts';
import { openFolder } from './openFolder.ts';
import { perform } from './perform.ts';
import { queriesOf } from './queries.ts';
import { readsOf } from './reads.ts';
import { scrubberOf } from './scrubber.ts';
import { inOneTransaction } from './transaction.ts';
import { writesOf } from './writes.ts';

/** The thread that alone touches the database: here waiting for a disk or a lock holds nobody else up. */

const port = parentPort;
if (!port) throw new Error('This file runs as a worker thread.');

const { folder, options } = workerData as WorkerSettings;
try {
  const answer = await open();
  port.on('message', (calls: string) => port.postMessage(answer(JSON.parse(calls) as readonly Call[])));
  port.postMessage({ done: true, value: null } satisfies Reply);
} catch (error) {
  const { reason, message } = explain(error, folder);
  port.postMessage({ done: false, reason, message } satisfies Reply);
}

async function open(): Promise<(calls: readonly Call[]) => readonly Reply[]> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const opened = await openFolder(folder, options);
  const { database } = opened;

  const scrubber = scrubberOf(database);
  const queries = queriesOf(database);
  const writes = writesOf(queries, scrubber.note);
  const upkeep: Upkeep = {
    ready: () => inOneTransaction(database, [() => touch(database)]).every(({ done }) => done),
    scrub: scrubber.scrub,
    close() {
      scrubber.stop();
      try {
        scrubber.scrub();
      } catch {
        // It stays due: the next start does it.
      }
      opened.close();
    },
  };
  const others = { ...readsOf(queries), ...upkeep };

  scrubber.scrubSoon();
  return (calls) => {
    const replies = perform(database, folder, writes, others, calls);
    if (database.open) scrubber.scrubSoon();
    return replies;
  };
}

/** Writes a page without changing anything: on a full or read-only disk this throws. */
function touch(database: Database.Database): void {
  const mark = Number(database.pragma('user_version', { simple: true }));
  database.pragma(`user_version = ${mark}`);
}
