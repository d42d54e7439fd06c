import { setTimeout as wait } from 'node:timers/promises';
import type { NowView, StageView } from '@kring/core';
import { ServerClock } from '../../client/src/lib/live/serverClock.ts';
import type { Fault, Findings, Size } from './fault.ts';
import { slack } from './fault.ts';
import { inHall, type Hall } from './hall.ts';
import type { Person } from './person.ts';
import { within } from './within.ts';

/** No two phones agree on what time it is. */
export const clocks: Fault = {
  id: 'F10',
  what: 'the clocks of phones are off by minutes and days',
  run: (chance, size) => inHall(chance, {}, (hall) => live(hall, plans[size], size)),
};

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

async function live(hall: Hall, plan: { phones: number; seconds: number }, size: Size): Promise<Findings> {
  const vote = await hall.meet('vote', plan.phones);
  const clocks = vote.people.map((person, nth) => clockOf(person, errors[nth % errors.length] ?? 0));
  const load = vote.load(50);
  await vote.facilitator.must(null, 'timer:start', { seconds: plan.seconds, then: 'close' });
  await Promise.all(vote.people.map(({ seat }) => seat.until(() => timerOf(seat) !== null)));
  const endsAt = timerOf(vote.facilitator) ?? 0;

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
  await within(10, Promise.all(everyone.map((one) => one.seat.until(() => isClosed(one)))), 'the close');
  const late = Date.now() - endsAt;
  await vote.closed();
  await load.stop();
  const verdict = await hall.settle();
  const closes = hall.look().contents.closes(vote.stage);
  return {
    verdict,
    figures: { phones: plan.phones, countdownOffByMs: Math.round(worst), closedAfterMs: late, closes },
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
