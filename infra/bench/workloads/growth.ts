import { allSeen, stream, Timed } from '../load/ideas.ts';
import { median, quantile } from '../measure/statistics.ts';
import type { Workload } from './workload.ts';

/** A session grows from a hundred ideas to ten thousand: what does the next one cost, and a phone that comes late? */

const phones = 50;
const steps = [100, 300, 1000, 3000, 10_000];
/** How the next ideas come while we look. */
const rate = 50;
const seconds = 4;

export const growth: Workload = {
  name: 'growth',
  phones,
  rate,
  contenders: ['Hocuspocus', 'Kring'],
  aims: [
    {
      says: 'an idea at 10000 costs <= 1.5 of one at 100',
      value: (of) => (of('Kring')['cpuMsAt10000'] ?? NaN) / (of('Kring')['cpuMsAt100'] ?? NaN),
      most: 1.5,
    },
    {
      says: 'a late phone is level in <= 1000 ms',
      value: (of) => of('Kring')['lateAt10000'] ?? NaN,
      most: 1000,
    },
  ],
  async run({ open, server, seed }) {
    const meeting = await open();
    const timed = new Timed();
    await meeting.watch(timed.seen);
    await meeting.fill(phones);
    const figures: Record<string, number> = {};
    let given = 0;
    const give = async (count: number, rate: number) => {
      await stream(meeting, timed, { phones, rate, seconds: count / rate, seed: seed + given });
      await allSeen(timed, 30_000);
      given += count;
    };
    for (const step of steps) {
      if (step > given) await give(step - given, 400);
      const late: number[] = [];
      for (let phone = 0; phone < 5; phone++) {
        const start = performance.now();
        await meeting.arrive();
        late.push(performance.now() - start);
      }
      timed.latencies.length = 0;
      const cpu = server.cpuSeconds();
      await give(rate * seconds, rate);
      figures[`cpuMsAt${step}`] = ((server.cpuSeconds() - cpu) * 1000) / (rate * seconds);
      figures[`p99At${step}`] = quantile(timed.latencies, 0.99);
      figures[`lateAt${step}`] = median(late);
      figures[`rssMBAt${step}`] = server.residentMB();
    }
    return {
      ...figures,
      p99: figures['p99At10000'] ?? NaN,
      missing: timed.missing,
      rssMB: server.residentMB(),
    };
  },
};
