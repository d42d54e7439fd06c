import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { beforeAll, onTestFinished } from 'vitest';
import { startPostgres, type OwnPostgres } from '../../infra/services/postgres.ts';
import { startRedis, type OwnRedis } from '../../infra/services/redis.ts';
import { startKring, type Kring } from '../live/kring.ts';

/** Nodes of one Kring, over a real Postgres and a real Redis. */
export interface Cluster {
  readonly databaseUrl: string;
  readonly redis: OwnRedis;
  /** Another node, with the secret of the first. */
  node(env?: Readonly<Record<string, string>>): Promise<Kring>;
  /** An empty folder. */
  newFolder(): Promise<string>;
  /** A node with one. */
  stranger(): Promise<Kring>;
  /** As after a time in which no node has said anything. */
  expireLeases(): Promise<void>;
}

/** One Postgres for all tests of a file, a database and a Redis for each test. */
export function clusters(): () => Promise<Cluster> {
  const shared: { postgres?: OwnPostgres } = {};
  beforeAll(async () => {
    const postgres = await startPostgres();
    shared.postgres = postgres;
    return () => postgres.stop();
  }, 60_000);

  return async () => {
    const { postgres } = shared;
    if (!postgres) throw new Error('Postgres has not started');
    const databaseUrl = await postgres.newDatabase();
    const redis = await startRedis();
    let first: string | null = null;
    // What is registered first ends last: the nodes before what they stand on.
    onTestFinished(() => redis.stop());
    const addresses = { DATABASE_URL: databaseUrl, REDIS_URL: redis.url };
    async function newFolder(): Promise<string> {
      const folder = await mkdtemp(join(tmpdir(), 'kring-node-'));
      onTestFinished(() => rm(folder, { recursive: true, force: true }));
      return folder;
    }
    return {
      databaseUrl,
      redis,
      async node(env = {}) {
        const folder = await newFolder();
        if (first !== null) await copyFile(join(first, 'secret.key'), join(folder, 'secret.key'));
        first ??= folder;
        return startKring({ folder, env: { ...addresses, ...env } });
      },
      newFolder,
      stranger: async () => startKring({ folder: await newFolder(), env: addresses }),
      async expireLeases() {
        const client = new Client(databaseUrl);
        await client.connect();
        await client.query("update leases set until = '-infinity'");
        await client.end();
      },
    };
  };
}
