import { parentPort, workerData } from 'node:worker_threads';
import type { Call, Calls, Reply, WorkerSettings } from './calls.ts';
import { explain } from './explain.ts';
import { withoutPassword } from './pool.ts';
import { openHere } from './store.ts';

/**
 * The thread that talks with Postgres. A commit is several journeys there and back; here none of them waits until the
 * main thread has told four thousand phones something.
 */

const port = parentPort;
if (!port) throw new Error('This file runs as a worker thread.');

const { url } = workerData as WorkerSettings;
try {
  const store = await openHere(url);
  const calls: Calls = { ...store, ...store.leases };
  port.on('message', (call: Call) => void perform(calls, call).then((reply) => port.postMessage(reply)));
  port.postMessage({ id: 0, done: true, value: null } satisfies Reply);
} catch (error) {
  port.postMessage(failure(0, error));
}

async function perform(calls: Calls, { id, name, args }: Call): Promise<Reply> {
  try {
    // Whoever asks gives a call the arguments that its name asks for.
    const call = calls[name] as (...args: readonly unknown[]) => Promise<unknown>;
    return { id, done: true, value: await call(...args) };
  } catch (error) {
    return failure(id, error);
  }
}

function failure(id: number, error: unknown): Reply {
  const { reason, message } = explain(error, withoutPassword(url));
  return { id, done: false, reason, message };
}
