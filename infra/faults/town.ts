import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startServer, type OwnServer } from '@kring/crowd';
import { Client } from 'pg';
import type { Chance } from '../../packages/crowd/src/demo/chance.ts';
import { startPostgres, type OwnPostgres } from '../services/postgres.ts';
import { startRedis, type OwnRedis } from '../services/redis.ts';
import { Balancer } from './balancer.ts';
import { check, type Verdict } from './checker.ts';
import { History } from './history.ts';
import { Meeting, type occupations } from './meeting.ts';
import { Proxy } from './proxy.ts';
import { readPostgres, type Contents } from './store.ts';

/** One node: a real server process, and its ways to Redis and to Postgres, which can be cut. */
export class Node {
  readonly folder = mkdtempSync(join(tmpdir(), 'kring-fault-'));
  readonly redis: Proxy;
  readonly postgres: Proxy;
  readonly #env: Readonly<Record<string, string>>;
  readonly #preload: URL | undefined;
  #server: OwnServer | null = null;

  private constructor(
    ways: { redis: Proxy; postgres: Proxy },
    env: Readonly<Record<string, string>>,
    preload?: URL,
  ) {
    this.redis = ways.redis;
    this.postgres = ways.postgres;
    this.#env = env;
    this.#preload = preload;
  }

  static async make(
    databaseUrl: string,
    redisUrl: string,
    { env = {}, preload }: { env?: Readonly<Record<string, string>>; preload?: URL } = {},
  ): Promise<Node> {
    const [redis, postgres] = [await Proxy.open(redisUrl), await Proxy.open(databaseUrl)];
    const through = (url: string, proxy: Proxy) => {
      const address = new URL(url);
      address.port = new URL(proxy.base).port;
      return address.href;
    };
    const addresses = { DATABASE_URL: through(databaseUrl, postgres), REDIS_URL: through(redisUrl, redis) };
    return new Node({ redis, postgres }, { ...addresses, ...env }, preload);
  }

  get base(): string {
    return this.server.base;
  }

  get server(): OwnServer {
    if (!this.#server) throw new Error('The node does not run');
    return this.#server;
  }

  async start(): Promise<void> {
    const preload = this.#preload && { preload: this.#preload };
    this.#server = await startServer({ folder: this.folder, env: this.#env, ...preload });
  }

  /** Ends with grace. */
  async stop(): Promise<void> {
    await this.#server?.stop();
    this.#server = null;
  }

  /** It stands still, without knowing it, until it is woken. */
  sleep(): void {
    process.kill(this.server.pid, 'SIGSTOP');
  }

  wake(): void {
    process.kill(this.server.pid, 'SIGCONT');
  }

  async kill(): Promise<void> {
    await this.#server?.kill();
    this.#server = null;
  }

  async clear(): Promise<void> {
    await this.stop();
    await Promise.all([this.redis.close(), this.postgres.close()]);
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Several nodes over a real Postgres and a real Redis, a balancer before them, and the history of all that was asked. */
export class Town {
  readonly history = new History();
  readonly chance: Chance;
  readonly nodes: readonly Node[];
  readonly balancer: Balancer;
  readonly redis: OwnRedis;
  readonly #postgres: OwnPostgres;
  readonly #databaseUrl: string;
  readonly #meetings: Meeting[] = [];

  private constructor(
    chance: Chance,
    under: { postgres: OwnPostgres; redis: OwnRedis; balancer: Balancer; databaseUrl: string },
    nodes: readonly Node[],
  ) {
    this.chance = chance;
    this.#postgres = under.postgres;
    this.redis = under.redis;
    this.balancer = under.balancer;
    this.#databaseUrl = under.databaseUrl;
    this.nodes = nodes;
  }

  /** `ways`: how each node is started. */
  static async open(chance: Chance, ways: readonly NodeWay[] = [{}, {}]): Promise<Town> {
    const [postgres, redis, balancer] = [await startPostgres(), await startRedis(), await Balancer.open()];
    const databaseUrl = await postgres.newDatabase();
    const nodes: Node[] = [];
    for (const way of ways) nodes.push(await Node.make(databaseUrl, redis.url, way));
    const town = new Town(chance, { postgres, redis, balancer, databaseUrl }, nodes);
    for (const node of nodes) await town.start(node);
    return town;
  }

  get first(): Node {
    const [node] = this.nodes;
    if (!node) throw new Error('There is no node');
    return node;
  }

  /** Starts a node, with the secret of the others, and puts it in service. */
  async start(node: Node): Promise<void> {
    const secret = this.nodes
      .map(({ folder }) => join(folder, 'secret.key'))
      .find((file) => existsSync(file));
    if (secret !== undefined && secret !== join(node.folder, 'secret.key')) {
      copyFileSync(secret, join(node.folder, 'secret.key'));
    }
    await node.start();
    this.#serve(this.#inService.add(node));
  }

  /** Takes a node out of service, as a balancer does that sees it drain, and ends it with grace. */
  async retire(node: Node): Promise<void> {
    this.#inService.delete(node);
    this.#serve(this.#inService);
    await node.stop();
  }

  /** Kills a node; the balancer sees that it is gone. */
  async lose(node: Node): Promise<void> {
    this.#inService.delete(node);
    this.#serve(this.#inService);
    await node.kill();
  }

  /** Opens a meeting; the node that `base` leads to hosts it. */
  async meet(
    occupation: keyof typeof occupations,
    where: { base: string; phonesBase?: string },
  ): Promise<Meeting> {
    const meeting = await Meeting.begin(where, occupation, this.history, this.chance);
    this.#meetings.push(meeting);
    return meeting;
  }

  /** Which node's turn it is to host, as a number that grows each time it passes on. */
  async fences(): Promise<readonly number[]> {
    const client = new Client(this.#databaseUrl);
    await client.connect();
    const { rows } = await client.query<{ fence: string }>('select fence from leases order by session');
    await client.end();
    return rows.map(({ fence }) => Number(fence));
  }

  /** The node that hosts the only session. One that has lost it may believe for a moment that it does: that passes. */
  async host(): Promise<Node> {
    for (let looks = 0; looks < 100; looks++) {
      const [host, ...others] = await this.#believers();
      if (host && others.length === 0) return host;
      await wait(100);
    }
    throw new Error('No node, or more than one, hosts the session');
  }

  look(): Promise<Contents> {
    return readPostgres(this.#databaseUrl, this.first.folder);
  }

  /** Closes and reveals every stage, and checks all there is. */
  async settle(): Promise<Verdict> {
    const shown = [];
    for (const meeting of this.#meetings) {
      await meeting.close();
      shown.push(...(await meeting.reveal()));
    }
    return check(this.history.past, await this.look(), shown);
  }

  async clear(): Promise<void> {
    for (const meeting of this.#meetings) meeting.leave();
    await this.balancer.close();
    for (const node of this.nodes) await node.clear();
    await this.redis.stop();
    await this.#postgres.stop();
  }

  async #believers(): Promise<readonly Node[]> {
    const nodes = [...this.#inService];
    const metrics = await Promise.all(nodes.map(async ({ base }) => (await fetch(`${base}/metrics`)).text()));
    return nodes.filter((_, at) => /^kring_sessions_live 1$/m.test(metrics[at] ?? ''));
  }

  readonly #inService = new Set<Node>();

  #serve(nodes: ReadonlySet<Node>): void {
    this.balancer.nodes = [...nodes].map(({ base }) => base);
  }
}

export interface NodeWay {
  readonly env?: Readonly<Record<string, string>>;
  /** A module that is loaded before the server. */
  readonly preload?: URL;
}

/** Lives something in a town of its own, of which nothing stays behind. */
export async function inTown<Result>(
  chance: Chance,
  ways: readonly NodeWay[],
  live: (town: Town) => Promise<Result>,
): Promise<Result> {
  const town = await Town.open(chance, ways);
  try {
    return await live(town);
  } finally {
    await town.clear();
  }
}
