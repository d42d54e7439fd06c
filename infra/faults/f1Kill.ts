import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startServer, type OwnServer } from '@kring/crowd';
import type { Chance } from '../../packages/crowd/src/demo/chance.ts';
import { check, sumOf, type Verdict } from './checker.ts';
import type { Fault, Findings, Size } from './fault.ts';
import { History } from './history.ts';
import { Meeting } from './meeting.ts';
import { readStore } from './store.ts';
import { within } from './within.ts';

/** The program is killed in the middle of a vote, again and again. */

const sizes: Readonly<Record<Size, { kills: number; voters: number; writers: number; perSecond: number }>> = {
  short: { kills: 3, voters: 30, writers: 10, perSecond: 100 },
  full: { kills: 20, voters: 400, writers: 100, perSecond: 200 },
  long: { kills: 200, voters: 400, writers: 100, perSecond: 200 },
};

/** As seconds after a restart in which a command must be accepted again. */
const backWithin = 5;

export const killed: Fault = {
  id: 'F1',
  what: 'kill -9 in the middle of a vote',
  run: (chance, size) => runKilled(chance, size),
};

/** `preload` is for bugs that the checker has to find. */
export async function runKilled(chance: Chance, size: Size, preload?: URL): Promise<Findings> {
  const { kills, voters, writers, perSecond } = sizes[size];
  const folder = mkdtempSync(join(tmpdir(), 'kring-f1-'));
  const start = (port?: string) =>
    startServer({ folder, ...(port && { port }), ...(preload && { preload }) });
  let server: OwnServer = await start();
  const { base } = server;
  const history = new History();
  const vote = await Meeting.begin({ base }, 'vote', history, chance);
  const writing = await Meeting.begin({ base }, 'ideas', history, chance);
  await vote.admit(voters);
  await writing.admit(writers);
  const loads = [vote.load(perSecond), writing.load(perSecond / 10)];

  const verdicts: Verdict[] = [];
  const back: number[] = [];
  let isSound = true;
  try {
    for (let kill = 0; kill < kills; kill++) {
      await wait(chance.between(200, 1500));
      await server.kill();
      const contents = readStore(folder);
      isSound &&= contents.isSound;
      verdicts.push(check(history.past, contents, []));
      const killedAt = performance.now();
      const before = history.accepted;
      server = await start(new URL(base).port);
      await within(30, history.reaches(before + 1), 'the first acceptance after a restart');
      back.push(performance.now() - killedAt);
    }
    await within(60, Promise.all(loads.map((load) => load.stop())), 'the answers to everything asked');
    for (const meeting of [vote, writing]) await meeting.close();
    const shown = [...(await vote.reveal()), ...(await writing.reveal())];
    await server.stop();
    const contents = readStore(folder);
    verdicts.push(check(history.past, contents, shown));
    isSound &&= contents.isSound;
  } finally {
    for (const load of loads) void load.stop();
    for (const meeting of [vote, writing]) meeting.leave();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
  const slowest = Math.round(Math.max(...back));
  return {
    verdict: sumOf(verdicts),
    figures: { kills, accepted: history.accepted, unknown: history.unknown, backAfterMs: slowest },
    demands: {
      'the database is sound after every kill': isSound,
      [`accepting again within ${backWithin} s`]: slowest < backWithin * 1000,
    },
  };
}
