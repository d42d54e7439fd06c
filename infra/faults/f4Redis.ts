import { setTimeout as wait } from 'node:timers/promises';
import { levelAfter } from './f3Cut.ts';
import { slack, type Fault, type Findings, type Size } from './fault.ts';
import { Load } from './load.ts';
import type { Meeting } from './meeting.ts';
import type { Person } from './person.ts';
import { inTown, type Town } from './town.ts';
import { within } from './within.ts';

/** Redis is killed, and comes back with nothing in it. */
export const redis: Fault = {
  id: 'F4',
  what: 'Redis is killed and comes back empty',
  run: (chance, size) => inTown(chance, [{}, {}], (town) => live(town, size)),
};

const plans: Readonly<Record<Size, { readonly phones: number; readonly awayFor: number }>> = {
  short: { phones: 40, awayFor: 2000 },
  full: { phones: 1000, awayFor: 30_000 },
  long: { phones: 1000, awayFor: 300_000 },
};

/** In milliseconds, and in seconds. */
const longestBallot = 500;
const levelWithin = 5;

async function live(town: Town, size: Size): Promise<Findings> {
  const { phones, awayFor } = plans[size];
  const [a, b] = town.nodes;
  if (!a || !b) throw new Error('A town has two nodes');
  const vote = await town.meet('vote', { base: a.base, phonesBase: a.base });
  await vote.admit(phones / 2);
  const here = [...vote.people];
  const there = await vote.seat(phones / 2, b.base);
  vote.people.push(...there);

  const latencies: number[] = [];
  const loads = [timed(vote, here, 50, latencies), timed(vote, there, 20, [])];
  await within(30, town.history.reaches(40), 'the beginning of the vote');
  latencies.length = 0;
  await town.redis.kill();
  await wait(awayFor);
  const during = [...latencies].sort((x, y) => x - y);
  await town.redis.start();
  const level = await levelAfter(vote);
  await within(
    100,
    Promise.all(loads.map((load) => load.stop())),
    'the answers to everything that was asked',
  );
  const verdict = await town.settle();
  const p99 = Math.round(during[Math.floor(during.length * 0.99)] ?? Infinity);
  return {
    verdict,
    figures: {
      phones,
      accepted: town.history.accepted.length,
      unknown: town.history.unknown,
      ballotsMeanwhile: during.length,
      ballotP99Ms: p99,
      levelAfterMs: level,
    },
    demands: {
      [`on the hosting node a ballot’s p99 stays under ${longestBallot} ms`]:
        p99 < longestBallot * slack[size],
      [`everyone is level within ${levelWithin} s of its return`]: level < levelWithin * 1000 * slack[size],
      'every command is answered': town.history.unknown === 0,
    },
  };
}

/** These people vote so many times a second; how long each waited is kept, in milliseconds. */
function timed(meeting: Meeting, people: readonly Person[], perSecond: number, latencies: number[]): Load {
  let nth = 0;
  return new Load(perSecond, async () => {
    const person = people[nth++ % people.length];
    if (!person || person.underway > 1) return;
    const begun = performance.now();
    await person.send(person.write(meeting.stage, meeting.gift()));
    latencies.push(performance.now() - begun);
  });
}
