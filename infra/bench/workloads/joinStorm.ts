import { setTimeout as wait } from 'node:timers/promises';
import { allSeen, stream, Timed } from '../load/ideas.ts';
import { quantile } from '../measure/statistics.ts';
import { p99AtMost } from './ideas.ts';
import { contenders, type Workload } from './workload.ts';

/** The doors open late: a thousand people come into a session that is well under way. */

const phones = 1000;
const seconds = 5;
const already = { phones: 20, ideas: 1000 };

export const joinStorm: Workload = {
  name: 'join-storm',
  phones,
  rate: null,
  contenders,
  aims: [p99AtMost(1000)],
  async run({ open, server, seed }) {
    const meeting = await open();
    const timed = new Timed();
    await meeting.watch(timed.seen);
    await meeting.fill(already.phones);
    await stream(meeting, timed, { phones: already.phones, rate: 250, seconds: already.ideas / 250, seed });
    await allSeen(timed, 20_000);

    const used = await server.begin();
    const latencies: number[] = [];
    const start = performance.now();
    const arrivals = Array.from({ length: phones }, async (_, at) => {
      await wait((at / phones) * seconds * 1000);
      const asked = performance.now();
      await meeting.arrive();
      latencies.push(performance.now() - asked);
    });
    await Promise.all(arrivals);
    return {
      p50: quantile(latencies, 0.5),
      p99: quantile(latencies, 0.99),
      max: quantile(latencies, 1),
      seconds: (performance.now() - start) / 1000,
      ...(await used()),
      rssMB: server.residentMB(),
    };
  },
};
