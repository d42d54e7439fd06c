import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { isMainThread } from 'node:worker_threads';

/**
 * Loaded before a server: tells whoever connects to the socket KRING_WATCH how the event loop did since it was last
 * asked. By a way of its own, so that what is measured does not wait behind what it measures.
 */

/** In milliseconds, and bytes. */
export interface Watched {
  readonly p99: number;
  readonly max: number;
  readonly memory: number;
}

const milliseconds = (nanoseconds: number): number => Math.round(nanoseconds / 1e6);

const path = process.env['KRING_WATCH'];
if (isMainThread && path) {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  rmSync(path, { force: true });
  const server = createServer((asker) => {
    const told: Watched = {
      p99: milliseconds(delay.percentile(99)),
      max: milliseconds(delay.max),
      memory: process.memoryUsage.rss(),
    };
    delay.reset();
    asker.end(JSON.stringify(told));
  });
  server.listen(path).unref();
}
