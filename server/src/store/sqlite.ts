import { once } from 'node:events';
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Store } from './port.ts';
import { Batches } from './batches.ts';
import type { Call, CallName, Calls, Reply, WorkerSettings } from './sqlite/calls.ts';
import type { OpenOptions } from './sqlite/connection.ts';
import { storeError } from './sqlite/explain.ts';
import { StoreError } from './storeError.ts';
import { read, written } from './written.ts';

/**
 * The store of one process: a SQLite database in `folder`, written by a thread of its own. Makes both if they are
 * not there. Rejects with a {@link StoreError} when
 * nothing can be kept there: its message is for the operator.
 */
export async function openSqlite(folder: string, options: OpenOptions = {}): Promise<Store> {
  const settings: WorkerSettings = { folder: resolve(folder), options };
  const worker = new Worker(new URL('./sqlite/worker.ts', import.meta.url), { workerData: settings });
  const exited = new Promise<void>((done) => worker.once('exit', () => done()));
  const [opening] = (await once(worker, 'message')) as [Reply];
  if (!opening.done) {
    await exited;
    throw new StoreError(opening.reason, opening.message);
  }

  const batches = new Batches<Call, Reply>((calls) => worker.postMessage(JSON.stringify(calls)));
  worker.on('message', (replies: readonly Reply[]) => batches.arrived(replies));
  worker.on('error', (error: Error) => batches.fail(storeError('failed', settings.folder, error.message)));
  worker.on('exit', () => batches.fail(storeError('closed', settings.folder)));

  async function ask<Name extends CallName>(
    name: Name,
    ...args: Parameters<Calls[Name]>
  ): Promise<ReturnType<Calls[Name]>> {
    const reply = await batches.ask({ name, args } as Call);
    if (!reply.done) throw new StoreError(reply.reason, reply.message);
    // The worker answers a call with what the call of that name returns.
    return reply.value as ReturnType<Calls[Name]>;
  }

  let closing: Promise<void> | null = null;
  async function close(): Promise<void> {
    const closed = ask('close');
    batches.refuse(storeError('closed', settings.folder));
    await closed.finally(() => worker.terminate());
  }

  return {
    leases: null,
    createSession: async (row, events, keys) =>
      ask(
        'createSession',
        row,
        events.map((event) => JSON.stringify(event)),
        keys,
      ),
    loadSession: async (id) => {
      const found = await ask('loadSession', id);
      return found && read(found);
    },
    sessions: () => ask('sessions'),
    sessionByCode: (code) => ask('sessionByCode', code),
    sessionsKeptUntilBefore: (date) => ask('sessionsKeptUntilBefore', date),
    deleteSession: (id) => ask('deleteSession', id),
    addKey: (key) => ask('addKey', key),
    renameKey: (id, name) => ask('renameKey', id, name),
    removeKey: (id) => ask('removeKey', id),
    keysOf: (session) => ask('keysOf', session),
    namesOf: (session) => ask('namesOf', session),
    addParticipant: (participant, capacity, code) => ask('addParticipant', participant, capacity, code),
    addPaperCodes: (session, hashes, most) => ask('addPaperCodes', session, hashes, most),
    paperCodes: (session) => ask('paperCodes', session),
    withdrawUnusedCodes: (session) => ask('withdrawUnusedCodes', session),
    useAtDesk: (session, code) => ask('useAtDesk', session, code),
    sendAway: (session) => ask('sendAway', session),
    setLanguage: (participant, lang) => ask('setLanguage', participant, lang),
    holderOf: (session, hash) => ask('holderOf', session, hash),
    commit: async (commit) => ask('commit', written(commit)),
    secretMark: () => ask('secretMark'),
    keepSecretMark: (mark) => ask('keepSecretMark', mark),
    forgetSecretMark: () => ask('forgetSecretMark'),
    now: async () => Date.now(),
    ready: () => ask('ready').catch(() => false),
    waiting: () => batches.unanswered,
    scrub: () => ask('scrub'),
    close: () => (closing ??= close()),
  };
}
