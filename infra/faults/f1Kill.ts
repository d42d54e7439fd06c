import { setTimeout as wait } from 'node:timers/promises';
import type { Chance } from '../../packages/crowd/src/demo/chance.ts';
import { sumOf, type Verdict } from './checker.ts';
import { slack, type Fault, type Findings, type Size } from './fault.ts';
import { inHall, type Hall, type Way } from './hall.ts';
import { within } from './within.ts';

/** The program is killed in the middle of a vote, again and again, and started again. */
export const kill: Fault = {
  id: 'F1',
  what: 'kill -9 in the middle of a vote',
  run: (chance, size) => killInHall(chance, size),
};

interface Plan {
  readonly kills: number;
  readonly voters: number;
  readonly writers: number;
  /** Ballots a second; ideas come at a tenth of that. */
  readonly perSecond: number;
}

const plans: Readonly<Record<Size, Plan>> = {
  short: { kills: 3, voters: 30, writers: 10, perSecond: 100 },
  full: { kills: 20, voters: 400, writers: 100, perSecond: 200 },
  long: { kills: 200, voters: 400, writers: 100, perSecond: 200 },
};

/** Seconds after a restart in which a command must be accepted again. */
const backWithin = 5;

/** `way`: the checker is shown servers with a bug too. */
export const killInHall = (chance: Chance, size: Size, way: Way = {}): Promise<Findings> =>
  inHall(chance, way, (hall) => live(hall, plans[size], backWithin * slack[size]));

async function live(
  hall: Hall,
  { kills, voters, writers, perSecond }: Plan,
  patience: number,
): Promise<Findings> {
  const { history, chance } = hall;
  const vote = await hall.meet('vote', voters);
  const writing = await hall.meet('ideas', writers);
  const loads = [vote.load(perSecond), writing.load(perSecond / 10)];
  const verdicts: Verdict[] = [];
  let isSound = true;
  let slowest = 0;
  let slowestStart = 0;
  for (let done = 0; done < kills; done++) {
    await wait(chance.between(200, 1500));
    await hall.server.kill();
    const { contents, verdict } = hall.look();
    verdicts.push(verdict);
    isSound &&= contents.isSound;
    const { length } = history.accepted;
    const startedAt = performance.now();
    await hall.start();
    slowestStart = Math.max(slowestStart, Math.round(performance.now() - startedAt));
    await within(30, history.reaches(length + 1), 'the first acceptance after a restart');
    slowest = Math.max(slowest, Math.round(performance.now() - startedAt));
  }
  await within(60, Promise.all(loads.map((load) => load.stop())), 'the answers to everything that was asked');
  verdicts.push(await hall.settle());
  return {
    verdict: sumOf(verdicts),
    figures: {
      kills,
      accepted: history.accepted.length,
      unknown: history.unknown,
      startedAfterMs: slowestStart,
      backAfterMs: slowest,
    },
    demands: {
      'the database is sound after every kill': isSound && hall.look().contents.isSound,
      [`something is accepted within ${backWithin} s of a restart`]: slowest < patience * 1000,
    },
  };
}
