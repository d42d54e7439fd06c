import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { prepare } from './demo/agenda.ts';
import { Chance } from './demo/chance.ts';
import * as deciding from './demo/deciding/agenda.ts';
import { session as secondEvening } from './demo/deciding/content.ts';
import { liveDeciding } from './demo/deciding/meeting.ts';
import { ideasInDutch, ideasInFrench, saidAloud } from './demo/content.ts';
import { Hall } from './demo/hall.ts';
import { liveMeeting } from './demo/meeting.ts';
import { atOnce } from './demo/pace.ts';
import { startServer, type OwnServer } from './server.ts';

const phones = 12;
const program = fileURLToPath(new URL('demo.ts', import.meta.url));

/** A meeting of the demo, and what it left behind. */
async function lived(base: string, seed: number) {
  const hall = await Hall.open(base, new Chance(seed), atOnce);
  const agenda = await prepare(hall);
  const gathered = await liveMeeting(hall, agenda, phones, () => undefined);
  const { facilitator, made } = hall;
  await facilitator.until(() => hall.agenda.every(({ phase }) => phase === 'sealed'));
  const count = facilitator.entry<{ rows: { value: number }[] }>(`stage/${agenda.vote}`, 'count');
  const clusters = [...facilitator.under<{ name: object }>(`stage/${agenda.clusters}`, 'cluster/').values()];
  const code = await hall.api.look(made.code);
  hall.leave();
  return {
    refusals: hall.refusals,
    texts: [...gathered.values()].map(({ text }) => text),
    clusters: clusters.map(({ name }) => name),
    dots: count?.rows.map(({ value }) => value) ?? [],
    phases: new Set(hall.agenda.map(({ phase }) => phase)),
    code: code.status,
  };
}

/** The demo as people start it. `say` collects what it prints; the process ends with the test. */
function run(port: number, ...args: string[]) {
  const child = spawn(process.execPath, [program, ...args], {
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGTERM'));
  const said = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.err += text));
  const ended = once(child, 'close').then(([status]) => status as number | null);
  const until = (words: string) =>
    new Promise<void>((resolve) =>
      child.stdout.on('data', () => {
        if (said.out.includes(words)) resolve();
      }),
    );
  return { said, ended, until, interrupt: () => child.kill('SIGINT') };
}

describe('the demo’s meeting', () => {
  let server: OwnServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  test('every command is accepted, every stage is sealed and the results are for everyone', async () => {
    const meeting = await lived(server.base, 1);
    expect(meeting.refusals).toEqual([]);
    const written = [...ideasInDutch, ...ideasInFrench, ...saidAloud].map(({ text }) => text);
    expect(meeting.texts.toSorted()).toEqual(written.toSorted());
    expect(meeting.clusters).toHaveLength(7);
    expect(meeting.clusters.every((name) => 'nl' in name && 'fr' in name)).toBe(true);
    expect(meeting.dots.reduce((sum, dots) => sum + dots, 0)).toBeGreaterThan(phones);
    expect([...meeting.phases]).toEqual(['sealed']);
    expect(meeting.code).toBe('results');
  }, 60_000);

  test('on the evening of deciding, too; each way to decide comes to an outcome', async () => {
    const hall = await Hall.open(server.base, new Chance(1), atOnce, secondEvening);
    const agenda = await deciding.prepare(hall);
    await liveDeciding(hall, agenda, phones, () => undefined);
    const { facilitator, made } = hall;
    await facilitator.until(() => hall.agenda.every(({ phase }) => phase === 'sealed'));
    expect(hall.refusals).toEqual([]);
    const outcomes = ['approve', 'place', 'rate', 'rank', 'quadratic', 'budget'] as const;
    for (const name of outcomes) {
      const count = facilitator.entry<{ ballots: number }>(`stage/${agenda[name]}`, 'count');
      expect(count?.ballots, name).toBeGreaterThan(phones / 2);
    }
    expect(facilitator.entry(`stage/${agenda.estimate}`, 'rounds')).toMatchObject({ rounds: [{}, {}] });
    expect(facilitator.entry(`stage/${agenda.consent}`, 'decided')).toBeDefined();
    expect((await hall.api.look(made.code)).status).toBe('results');
    hall.leave();
  }, 60_000);

  test('the same seed is the same meeting, another seed another', async () => {
    const [one, again, other] = await Promise.all([7, 7, 8].map((seed) => lived(server.base, seed)));
    expect(again).toEqual(one);
    expect(other?.texts).not.toEqual(one?.texts);
  }, 60_000);
});

describe('npm run demo', () => {
  test('stays up after the meeting, until Ctrl+C ends it and its server', async () => {
    const demo = run(0, '--fast', '--phones', '2');
    await demo.until('The meeting is over');
    const address = /Console {3}(http:\/\/[^/]+)/.exec(demo.said.out)?.[1] ?? '';
    expect((await fetch(`${address}/api/info`)).ok).toBe(true);
    demo.interrupt();
    expect(await demo.ended).toBe(0);
    await expect(fetch(`${address}/api/info`)).rejects.toThrow();
    expect(demo.said.err).toBe('');
  }, 60_000);

  test('Ctrl+C in the middle ends everything', async () => {
    const demo = run(0, '--phones', '2');
    await demo.until('It begins');
    demo.interrupt();
    expect(await demo.ended).toBe(0);
  }, 60_000);

  test('a port that is taken is told in one sentence', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const demo = run(port, '--fast', '--end');
    expect(await demo.ended).toBe(1);
    expect(demo.said.err.trim().split('\n')).toHaveLength(1);
    expect(demo.said.err).toContain(`Port ${port} is in use`);
    other.close();
  }, 60_000);
});
