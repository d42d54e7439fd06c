import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { SessionId } from '@kring/core';

/** Where they are, and what lets each of them in. */
export interface Places {
  readonly base: string;
  readonly session: SessionId;
  readonly tokens: readonly string[];
}

/**
 * Healthy phones that only listen, in a thread of their own: what they hear must not slow the clock by which others
 * are timed. Resolves when all of them are in.
 */
export async function bystanders(places: Places): Promise<{ leave(): Promise<void> }> {
  const thread = new Worker(new URL('bystandersThread.ts', import.meta.url), { workerData: places });
  await once(thread, 'message');
  return { leave: async () => void (await thread.terminate()) };
}
