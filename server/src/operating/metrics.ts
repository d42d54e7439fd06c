import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Meter } from '../session/meter.ts';

/** Quantities that are looked up when somebody asks, so that they cost nothing until then. */
export interface Levels {
  /** Sockets of phones, consoles and screens. */
  connections(): number;
  /** What the live sessions of this process hold. */
  sessions(): Promise<{ readonly live: number; readonly waiting: number }>;
  /** Calls that wait for the store. */
  storeQueue(): number;
}

const seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

/**
 * What this process does, for Prometheus. No label names a session, a person or a machine. Beside these stand
 * prom-client's own: memory, processor time, garbage collection and `nodejs_eventloop_lag_*`.
 */
export function metricsOf({ connections, sessions, storeQueue }: Levels): {
  readonly meter: Meter;
  readonly registry: Registry;
} {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });

  const commands = new Counter({
    name: 'kring_commands_total',
    help: 'Commands that were answered, by result: accepted, or the reason of the refusal.',
    labelNames: ['result'],
    registers,
  });
  const commits = new Histogram({
    name: 'kring_commit_seconds',
    help: 'How long it took until a batch of commands was on the disk.',
    buckets: seconds,
    registers,
  });
  const flushes = new Histogram({
    name: 'kring_flush_seconds',
    help: 'How long it took to bring the documents up to date and hand them to the sockets.',
    buckets: seconds,
    registers,
  });
  new Gauge({
    name: 'kring_connections',
    help: 'Sockets of phones, consoles and screens.',
    registers,
    collect() {
      this.set(connections());
    },
  });
  const waiting = new Gauge({
    name: 'kring_commands_waiting',
    help: 'Commands that wait in the queues of the live sessions.',
    registers,
  });
  new Gauge({
    name: 'kring_sessions_live',
    help: 'Sessions that this process has in its memory.',
    registers,
    async collect() {
      const levels = await sessions();
      this.set(levels.live);
      waiting.set(levels.waiting);
    },
  });
  new Gauge({
    name: 'kring_store_calls_waiting',
    help: 'Calls that the store has not answered yet.',
    registers,
    collect() {
      this.set(storeQueue());
    },
  });

  const meter: Meter = {
    answered: (result) => commands.inc({ result }),
    commit: () => commits.startTimer(),
    flush: () => flushes.startTimer(),
  };
  return { meter, registry };
}
