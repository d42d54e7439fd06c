import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { StageId } from '@kring/core';
import { Api, Seat } from '@kring/crowd';
import { freePort } from '../../infra/services/freePort.ts';
import { startPostgres, type OwnPostgres } from '../../infra/services/postgres.ts';
import { startProxy, type ProxyName } from '../../infra/services/proxy.ts';
import { startRedis, type OwnRedis } from '../../infra/services/redis.ts';
import { NodeProcess } from './processes.ts';

/** The examples of `infra/proxies`, run by the programs they are for, in front of two real nodes. */

type Transport = 'websocket' | 'polling';
type Nodes = readonly [NodeProcess, NodeProcess];

/** Two nodes, and the address of the proxy in front of them. */
interface Kring {
  readonly nodes: Nodes;
  readonly base: string;
  readonly stop: () => Promise<void>;
}

const patience = { timeout: 60_000 };

/** A Postgres and a Redis, for all nodes of this file. */
const services: { postgres?: OwnPostgres; redis?: OwnRedis } = {};

beforeAll(async () => {
  const [postgres, redis] = [await startPostgres(), await startRedis()];
  Object.assign(services, { postgres, redis });
  return async () => {
    await redis.stop();
    await postgres.stop();
  };
}, 60_000);

async function start(name: ProxyName): Promise<Kring> {
  const port = await freePort();
  const env = {
    DATABASE_URL: (await services.postgres?.newDatabase()) ?? '',
    REDIS_URL: services.redis?.url ?? '',
    TRUST_PROXY: 'true',
    PUBLIC_URL: `http://127.0.0.1:${port}`,
  };
  const first = await NodeProcess.begin(env);
  const nodes: Nodes = [first, await NodeProcess.begin(env, { first })];
  const proxy = await startProxy(name, port, [nodes[0].host, nodes[1].host]);
  const stop = async () => {
    await proxy.stop();
    await Promise.all(nodes.map((node) => node.remove()));
  };
  return { nodes, base: proxy.base, stop };
}

const connections = (nodes: Nodes) => Promise.all(nodes.map((node) => node.connections()));
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
const texts = (seat: Seat, stage: StageId) =>
  [...seat.under<{ text: { nl: string } }>(`stage/${stage}`, 'idea/').values()]
    .map(({ text }) => text.nl)
    .sort();

/** A meeting that everybody reaches through the proxy, with an open stage for ideas and a screen. */
async function meetingAt({ base, nodes }: Kring) {
  const seats: Seat[] = [];
  onTestFinished(() => seats.forEach((seat) => seat.close()));
  // Whoever was in the last meeting counts no more.
  await expect.poll(() => connections(nodes), { timeout: 10_000 }).toEqual([0, 0]);
  const sit = async (session: string, token: string, transport: Transport = 'websocket') => {
    const seat = new Seat(base, session, token, { transport });
    seats.push(seat);
    await seat.connect();
    return seat;
  };
  const api = new Api(base);
  const made = await api.create({ title: { nl: 'Proef' } }, 'blank');
  const organiser = await sit(made.session, made.organiser);
  const stage = (await organiser.must(null, 'agenda:add', { stageType: 'ideas', config: {} })) as StageId;
  await organiser.must(null, 'stage:open', { stage });
  const screen = await sit(made.session, made.screen);

  const newcomer = () => api.join(made.code, 'nl');

  /** At least so many phones, and more until both nodes have some of them. */
  async function phonesAtBoth(transport: Transport, atLeast: number): Promise<Seat[]> {
    const before = await connections(nodes);
    const phones: Seat[] = [];
    const areAtBoth = async () => (await connections(nodes)).every((now, node) => now > (before[node] ?? 0));
    while (phones.length < atLeast || !(await areAtBoth())) {
      const { session, token } = await newcomer();
      phones.push(await sit(session, token, transport));
    }
    return phones;
  }
  return { seats, stage, screen, newcomer, phonesAtBoth };
}

/** Each gives so many ideas, one after the other; resolves with all of them. */
async function give(phones: readonly Seat[], stage: StageId, each: number): Promise<string[]> {
  const given = phones.map(async (phone, n) => {
    const ideas = Array.from({ length: each }, (_, k) => `idee ${k} van ${n}`);
    for (const text of ideas) await phone.must(stage, 'idea:add', { text, lang: 'nl' });
    return ideas;
  });
  return (await Promise.all(given)).flat().sort();
}

describe.each(['nginx', 'haproxy', 'caddy'] as const)('through %s', patience, (name) => {
  let kring: Kring;

  beforeAll(async () => {
    kring = await start(name);
    return kring.stop;
  }, 60_000);

  test.each<Transport>(['websocket', 'polling'])(
    'phones that come by %s are at both nodes in one session, and stay where they are',
    async (transport) => {
      const { seats, stage, screen, phonesAtBoth } = await meetingAt(kring);
      const phones = await phonesAtBoth(transport, 6);
      const there = await connections(kring.nodes);
      expect(sum(there)).toBe(seats.length);
      let lost = 0;
      for (const phone of phones) void phone.whenLost().then(() => (lost += 1));
      const given = await give(phones, stage, 5);
      for (const seat of [screen, ...phones]) {
        await seat.until(() => texts(seat, stage).length >= given.length);
        expect(texts(seat, stage)).toEqual(given);
      }
      expect(lost).toBe(0);
      expect(await connections(kring.nodes)).toEqual(there);
    },
  );

  test('a node ends, and everybody goes on at the other with every idea; when it is back, it is used', async () => {
    const [leaving, staying] = kring.nodes;
    const { seats, stage, screen, newcomer, phonesAtBoth } = await meetingAt(kring);
    const phones = [...(await phonesAtBoth('websocket', 6)), ...(await phonesAtBoth('polling', 6))];
    const giving = give(phones, stage, 10);

    await leaving.end();
    // Nobody who comes in meanwhile notices that a node is gone.
    await Promise.all(Array.from({ length: 20 }, newcomer));
    const given = await giving;
    await screen.until(() => texts(screen, stage).length >= given.length);
    expect(texts(screen, stage)).toEqual(given);
    // Who gave up at the door is remembered there for 20 s.
    await expect.poll(() => staying.connections(), { timeout: 30_000 }).toBe(seats.length);
    await leaving.start();
    await phonesAtBoth('websocket', 1);
  });
});
