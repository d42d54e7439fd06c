import { Redis } from 'ioredis';
import { Client } from 'pg';
import type { Server } from '../contenders/server.ts';
import type { Figures } from './figures.ts';
import { cpuSeconds, residentMB } from './process.ts';

/** What a server uses, with all that belongs to it. */
export interface Meter {
  /** The processor time that all its processes have taken so far, in seconds. */
  cpuSeconds(): number;
  /** The memory that its nodes hold, in MB. */
  residentMB(): number;
  /**
   * Begins to measure; what it returns tells what was used since: `cpuSeconds`, where there are several processes
   * also those of each, and what was written to Postgres's log and sent by Redis, in MB.
   */
  begin(): Promise<() => Promise<Figures>>;
}

export function meterOf({ nodes, postgres, redis }: Server): Meter {
  const pids: Record<string, number> = Object.fromEntries(
    nodes.map(({ pid }, at) => [['cpuHost', 'cpuFollowing'][at] ?? `cpuNode${at + 1}`, pid]),
  );
  if (postgres) pids['cpuPostgres'] = postgres.pid;
  if (redis) pids['cpuRedis'] = redis.pid;

  async function read(): Promise<Figures> {
    const each = Object.entries(pids).map(([name, pid]) => [name, cpuSeconds(pid)] as const);
    return {
      cpuSeconds: each.reduce((sum, [, seconds]) => sum + seconds, 0),
      ...(each.length > 1 && Object.fromEntries(each)),
      ...(postgres && { walMB: (await walBytes(postgres.url)) / 2 ** 20 }),
      ...(redis && { redisMB: (await sentBytes(redis.url)) / 2 ** 20 }),
    };
  }

  return {
    cpuSeconds: () => Object.values(pids).reduce((sum, pid) => sum + cpuSeconds(pid), 0),
    residentMB: () => nodes.reduce((sum, { pid }) => sum + residentMB(pid), 0),
    async begin() {
      const before = await read();
      return async () => {
        const after = await read();
        return Object.fromEntries(
          Object.entries(after).map(([name, value]) => [name, value - (before[name] ?? 0)]),
        );
      };
    },
  };
}

/** How far Postgres's write-ahead log has come. */
async function walBytes(url: string): Promise<number> {
  const client = new Client(url);
  await client.connect();
  const { rows } = await client.query<{ bytes: string }>(`select pg_current_wal_lsn() - '0/0' as bytes`);
  await client.end();
  return Number(rows[0]?.bytes);
}

/** What Redis has sent to anybody since it started. */
async function sentBytes(url: string): Promise<number> {
  const redis = new Redis(url);
  const stats = await redis.info('stats');
  await redis.quit();
  return Number(/total_net_output_bytes:(\d+)/.exec(stats)?.[1]);
}
