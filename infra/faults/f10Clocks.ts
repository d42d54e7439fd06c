import { setTimeout as wait } from 'node:timers/promises';
import type { NowView, StageView } from '@kring/core';
import { ServerClock } from '../../client/src/lib/live/serverClock.ts';
import { sumOf, type Verdict } from './checker.ts';
import { slack, type Fault, type Findings, type Size } from './fault.ts';
import { inHall, type Hall } from './hall.ts';
import type { Meeting } from './meeting.ts';
import type { Person } from './person.ts';
import { inTown, type NodeWay, type Town } from './town.ts';
import { within } from './within.ts';

/** No two phones agree on what time it is, and no two nodes. */
export const clocks: Fault = {
  id: 'F10',
  what: 'the clocks of phones and of nodes are off by minutes and days',
  async run(chance, size) {
    const phones = await inHall(chance, {}, (hall) => inOneHall(hall, size));
    const nodes = await inTown(chance, wrongNodes, (town) => onTwoNodes(town, size));
    return {
      verdict: sumOf([phones.verdict, nodes.verdict]),
      figures: { ...phones.figures, ...named('onTwoNodes', nodes.figures) },
      demands: { ...phones.demands, ...named('on two nodes', nodes.demands) },
    };
  },
};

const named = <Value>(where: string, of: Readonly<Record<string, Value>>): Record<string, Value> =>
  Object.fromEntries(Object.entries(of).map(([name, value]) => [`${where}: ${name}`, value]));

const plans: Readonly<Record<Size, { readonly phones: number; readonly seconds: number }>> = {
  short: { phones: 12, seconds: 5 },
  full: { phones: 200, seconds: 30 },
  long: { phones: 200, seconds: 300 },
};

const minute = 60_000;
const day = 24 * 60 * minute;
const errors = [0, 3 * minute, -3 * minute, 90 * minute, 2 * day, -2 * day, 400 * day, -20_000 * day];

/** How far a countdown may be off, and a close come late, in milliseconds. */
const tolerance = 1000;

async function inOneHall(hall: Hall, size: Size): Promise<Findings> {
  const vote = await hall.meet('vote', plans[size].phones);
  const load = vote.load(50);
  const seen = await timerRuns(vote, plans[size].seconds);
  await load.stop();
  const verdict = await hall.settle();
  return findingsOf(verdict, seen, hall.look().contents.closes(vote.stage), size);
}

const preload = new URL('clockOff.ts', import.meta.url);
const wrongNodes: readonly NodeWay[] = [
  { preload, env: { KRING_CLOCK_OFF: String(3 * day) } },
  { preload, env: { KRING_CLOCK_OFF: String(-7 * minute) } },
];

/** The node where the timer was started ends while it runs: the other one, with another clock, rings. */
async function onTwoNodes(town: Town, size: Size): Promise<Findings> {
  const { base } = town.balancer;
  const vote = await town.meet('vote', { base, phonesBase: base });
  await vote.admit(plans[size].phones);
  const load = vote.load(50);
  const seen = await timerRuns(vote, plans[size].seconds, () => town.retire(town.first));
  await load.stop();
  const verdict = await town.settle();
  return findingsOf(verdict, seen, (await town.look()).closes(vote.stage), size);
}

/** What people saw of a timer: how far their countdowns were off, and how late its end came, in milliseconds. */
interface Seen {
  readonly phones: number;
  readonly worst: number;
  readonly late: number;
}

/** A timer runs and closes the stage; meanwhile something may happen. */
async function timerRuns(vote: Meeting, seconds: number, meanwhile?: () => Promise<void>): Promise<Seen> {
  const clocks = vote.people.map((person, nth) => clockOf(person, errors[nth % errors.length] ?? 0));
  await vote.facilitator.must(null, 'timer:start', { seconds, then: 'close' });
  await Promise.all(vote.people.map(({ seat }) => seat.until(() => timerOf(seat) !== null)));
  const endsAt = timerOf(vote.facilitator) ?? 0;
  const happened = meanwhile?.();

  let worst = 0;
  while (endsAt - Date.now() > 500) {
    await wait(200);
    const left = Math.max(0, endsAt - Date.now());
    for (const clock of clocks) worst = Math.max(worst, Math.abs(clock.remaining(endsAt) - left));
  }
  const isClosed = ({ seat }: Pick<Person, 'seat'>) =>
    seat.entry<readonly StageView[]>('session', 'agenda')?.find(({ id }) => id === vote.stage)?.phase ===
    'closed';
  const everyone = [{ seat: vote.facilitator }, { seat: vote.screen }, ...vote.people];
  await within(20, Promise.all(everyone.map((one) => one.seat.until(() => isClosed(one)))), 'the close');
  const late = Date.now() - endsAt;
  await happened;
  await vote.closed();
  return { phones: vote.people.length, worst, late };
}

function findingsOf(verdict: Verdict, { phones, worst, late }: Seen, closes: number, size: Size): Findings {
  return {
    verdict,
    figures: { phones, countdownOffByMs: Math.round(worst), closedAfterMs: late, closes },
    demands: {
      'the stage is closed once': closes === 1,
      'countdowns are right within a second': worst < tolerance * slack[size],
      'everyone sees the close within a second': late < tolerance * slack[size],
    },
  };
}

/** What a page makes of the time, on a phone whose own clock is off by `error`. */
function clockOf({ seat, welcomedAt }: Person, error: number): ServerClock {
  let now = () => welcomedAt + error;
  const clock = new ServerClock(() => now());
  clock.set(seat.welcome?.now ?? 0);
  now = () => Date.now() + error;
  return clock;
}

const timerOf = (seat: Person['seat']): number | null =>
  seat.entry<NowView>('session', 'now')?.timer?.endsAt ?? null;
