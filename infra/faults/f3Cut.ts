import { setTimeout as wait } from 'node:timers/promises';
import type { Meeting } from './meeting.ts';
import { slack, type Fault, type Findings, type Size } from './fault.ts';
import { inTown, type Town } from './town.ts';
import { within } from './within.ts';

/** Nodes lose sight of each other, of Redis and of Postgres, and are replaced one after the other. */
export const cut: Fault = {
  id: 'F3',
  what: 'two nodes are cut from each other, from Redis and from Postgres; the host stands still; the next one dies; then a rolling restart',
  run: (chance, size) => inTown(chance, [{}, {}], (town) => live(town, size)),
};

const plans: Readonly<Record<Size, { readonly phones: number; readonly cutFor: number }>> = {
  short: { phones: 40, cutFor: 1000 },
  full: { phones: 1000, cutFor: 8000 },
  long: { phones: 1000, cutFor: 60_000 },
};

/** A lease lasts six seconds; so long a node must be gone for another to take its sessions, in milliseconds. */
const longerThanALease = 9000;
/** In seconds; the second is a lease, a look at it, and the way back for its phones. */
const levelWithin = 5;
const missedFor = 15;

async function live(town: Town, size: Size): Promise<Findings> {
  const { phones, cutFor } = plans[size];
  const [a, b] = town.nodes;
  if (!a || !b) throw new Error('A town has two nodes');
  const { base } = town.balancer;
  const vote = await town.meet('vote', { base });
  await vote.admit(phones);
  const load = vote.load(50);
  await within(30, town.history.reaches(40), 'the beginning of the vote');

  const levels: Record<string, number> = {};
  const healed = async (what: string) => (levels[what] = await levelAfter(vote));
  b.redis.down();
  await wait(cutFor);
  b.redis.up();
  await healed('afterTheOther');
  for (const node of [a, b]) node.redis.down();
  await wait(cutFor);
  for (const node of [a, b]) node.redis.up();
  await healed('afterRedis');
  const [fence = 0] = await town.fences();
  for (const node of [a, b]) {
    node.postgres.down();
    await wait(longerThanALease);
    node.postgres.up();
    await healed(node === a ? 'afterPostgresOfA' : 'afterPostgresOfB');
  }
  const [afterCuts = 0] = await town.fences();
  const sleeper = await town.host();
  sleeper.sleep();
  await wait(longerThanALease);
  // It still believes that it hosts the session.
  sleeper.wake();
  await healed('afterSleep');
  const [afterSleep = 0] = await town.fences();
  const dead = await town.host();
  await town.lose(dead);
  const afterDeath = await levelAfter(vote);
  await town.start(dead);
  const { length } = town.history.accepted;
  for (const node of [a, b]) {
    await town.retire(node);
    await town.start(node);
  }
  await healed('afterRollingRestart');
  await within(30, town.history.reaches(length + 1), 'an acceptance after the rolling restart');
  await within(100, load.stop(), 'the answers to everything that was asked');
  const verdict = await town.settle();
  return {
    verdict,
    figures: {
      phones,
      accepted: town.history.accepted.length,
      unknown: town.history.unknown,
      fence: (await town.fences())[0] ?? 0,
      afterDeath,
      ...levels,
    },
    demands: {
      'a node without Postgres loses its sessions to the other': afterCuts > fence,
      'a node that stands still loses its sessions to the other': afterSleep > afterCuts,
      [`a node that dies is missed for ${missedFor} s at most`]: afterDeath < missedFor * 1000 * slack[size],
      'every command is answered': town.history.unknown === 0,
      [`everyone is level within ${levelWithin} s of healing`]: Object.values(levels).every(
        (took) => took < levelWithin * 1000 * slack[size],
      ),
    },
  };
}

/** How long it takes until everybody sees what is said now, in milliseconds. */
export async function levelAfter(meeting: Meeting): Promise<number> {
  const healedAt = performance.now();
  await meeting.level([meeting.facilitator, meeting.screen, ...meeting.people.map(({ seat }) => seat)]);
  return Math.round(performance.now() - healedAt);
}
