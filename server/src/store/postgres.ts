import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Store } from './port.ts';
import type { Call, CallName, Calls, Reply, WorkerSettings } from './postgres/calls.ts';
import { storeError } from './postgres/explain.ts';
import { withoutPassword } from './postgres/pool.ts';
import { StoreError } from './storeError.ts';

/**
 * The store that many nodes share: a Postgres database, asked by a thread of its own. Makes its tables if they are
 * not there. Rejects with a {@link StoreError} when nothing can be kept there: its message is for the operator.
 */
export async function openPostgres(url: string): Promise<Store> {
  const where = withoutPassword(url);
  const settings: WorkerSettings = { url };
  const worker = new Worker(new URL('./postgres/worker.ts', import.meta.url), { workerData: settings });
  const [opening] = (await once(worker, 'message')) as [Reply];
  if (!opening.done) {
    await worker.terminate();
    throw new StoreError(opening.reason, opening.message);
  }

  const unanswered = new Map<number, PromiseWithResolvers<unknown>>();
  let failure: StoreError | null = null;
  let last = 0;
  worker.on('message', (reply: Reply) => {
    const asked = unanswered.get(reply.id);
    unanswered.delete(reply.id);
    if (reply.done) asked?.resolve(reply.value);
    else asked?.reject(new StoreError(reply.reason, reply.message));
  });
  worker.on('error', (error: Error) => fail(storeError('failed', where, error.message)));
  worker.on('exit', () => fail(storeError('closed', where)));

  /** Nothing will be answered any more. */
  function fail(error: StoreError): void {
    failure ??= error;
    for (const { reject } of unanswered.values()) reject(failure);
    unanswered.clear();
  }

  function ask<Name extends CallName>(name: Name, ...args: Parameters<Calls[Name]>): ReturnType<Calls[Name]> {
    const answer = Promise.withResolvers<unknown>();
    if (failure) answer.reject(failure);
    else {
      unanswered.set(++last, answer);
      worker.postMessage({ id: last, name, args } satisfies Call);
    }
    // The worker answers a call with what the call of that name returns.
    return answer.promise as ReturnType<Calls[Name]>;
  }

  let closing: Promise<void> | null = null;
  const close = async () => {
    const closed = ask('close');
    failure = storeError('closed', where);
    await closed.finally(() => worker.terminate());
  };

  return {
    leases: {
      take: (session, node) => ask('take', session, node),
      renew: (node, sessions) => ask('renew', node, sessions),
      holders: (sessions) => ask('holders', sessions),
      release: (node, sessions) => ask('release', node, sessions),
    },
    createSession: (row, events, keys) => ask('createSession', row, events, keys),
    loadSession: (id) => ask('loadSession', id),
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
    commit: (commit) => ask('commit', commit),
    scrub: () => ask('scrub'),
    secretMark: () => ask('secretMark'),
    keepSecretMark: (mark) => ask('keepSecretMark', mark),
    forgetSecretMark: () => ask('forgetSecretMark'),
    now: () => ask('now'),
    ready: () => ask('ready').catch(() => false),
    waiting: () => unanswered.size,
    close: () => (closing ??= close()),
  };
}
