import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer, type OwnServer } from '@kring/crowd';
import { startPostgres } from '../../services/postgres.ts';
import { startRedis } from '../../services/redis.ts';
import type { deployments } from '../workloads/workload.ts';
import type { Running } from './server.ts';

/** Starts Kring as `npm start` does: alone, over a Postgres of its own, or as two nodes that share one and a Redis. */
export async function startKring(deployment: (typeof deployments)[number]): Promise<Running> {
  if (deployment === 'Kring') {
    const node = await startServer();
    return { server: { nodes: [placeOf(node)] }, stop: () => node.stop() };
  }
  const [postgres, redis] = [
    await startPostgres(),
    deployment === 'Kring, two nodes' ? await startRedis() : null,
  ];
  const url = await postgres.newDatabase();
  const env = { DATABASE_URL: url, ...(redis && { REDIS_URL: redis.url }) };
  const nodes: OwnServer[] = [];
  const folders: string[] = [];
  for (let at = 0; at < (redis ? 2 : 1); at++) {
    const folder = mkdtempSync(join(tmpdir(), 'kring-'));
    const [first] = folders;
    if (first !== undefined) copyFileSync(join(first, 'secret.key'), join(folder, 'secret.key'));
    folders.push(folder);
    nodes.push(await startServer({ folder, env }));
  }
  return {
    server: {
      nodes: nodes.map(placeOf),
      postgres: { url, pid: postgres.pid },
      ...(redis && { redis: { url: redis.url, pid: redis.pid } }),
    },
    async stop() {
      for (const node of nodes) await node.stop();
      await redis?.stop();
      await postgres.stop();
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    },
  };
}

const placeOf = ({ base, pid }: OwnServer) => ({ base, pid });
