import { onTestFinished } from 'vitest';
import { Balancer } from '../../infra/faults/balancer.ts';
import { startPostgres } from '../../infra/services/postgres.ts';
import { startRedis } from '../../infra/services/redis.ts';
import { NodeProcess } from '../cluster/processes.ts';

/** A way in to one of two nodes, at an address that stays; while its node is away it leads to the other. */
export class Entrance {
  readonly node: NodeProcess;
  readonly #balancer: Balancer;
  readonly #other: NodeProcess;

  constructor(node: NodeProcess, balancer: Balancer, other: NodeProcess) {
    this.node = node;
    this.#balancer = balancer;
    this.#other = other;
    this.#leadTo(node);
  }

  get base(): string {
    return this.#balancer.base;
  }

  /** Its node is ended (`SIGTERM`), as in a rolling restart; resolves when it is gone. */
  async close(): Promise<void> {
    this.#leadTo(this.#other);
    await this.node.end();
  }

  /** Its node is there again. */
  async open(): Promise<void> {
    await this.node.start();
    this.#leadTo(this.node);
  }

  #leadTo({ host }: NodeProcess): void {
    this.#balancer.nodes = [`http://${host}`];
  }
}

/** Two nodes over a real Postgres and a real Redis, and a way in to each. */
export async function openEntrances(): Promise<readonly [Entrance, Entrance]> {
  const [postgres, redis] = await Promise.all([startPostgres(), startRedis()]);
  // What is registered first ends last: the nodes before what they stand on.
  onTestFinished(async () => {
    await redis.stop();
    await postgres.stop();
  });
  const env = { DATABASE_URL: await postgres.newDatabase(), REDIS_URL: redis.url };
  const first = await NodeProcess.begin(env);
  onTestFinished(() => first.remove());
  const second = await NodeProcess.begin(env, { first });
  onTestFinished(() => second.remove());
  const balancers = [await Balancer.open(), await Balancer.open()] as const;
  for (const balancer of balancers) onTestFinished(() => balancer.close());
  return [new Entrance(first, balancers[0], second), new Entrance(second, balancers[1], first)];
}
