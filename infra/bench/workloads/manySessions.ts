import { setTimeout as wait } from 'node:timers/promises';
import { allSeen, stream, Timed } from '../load/ideas.ts';
import type { Figures } from '../measure/figures.ts';
import { quantile } from '../measure/statistics.ts';
import type { Meeting } from '../load/meeting.ts';
import type { Aim, Contender, Workload } from './workload.ts';

/** Many small meetings: what does each cost, when there are few and when there are many? */

const phones = 20;
/** Ideas per second in each session. */
const rate = 0.5;
const seconds = 8;

export const sessionsFlat: readonly Aim[] = [
  {
    says: 'memory per session at 200 <= 1.25 of that at 50',
    value: (of) => (of('Kring')['kBAt200'] ?? NaN) / (of('Kring')['kBAt50'] ?? NaN),
    most: 1.25,
  },
  {
    says: 'CPU per session at 200 <= 1.25 of that at 50',
    value: (of) => (of('Kring')['cpuMsAt200'] ?? NaN) / (of('Kring')['cpuMsAt50'] ?? NaN),
    most: 1.25,
  },
];

/** `steps`: how many sessions there are when it is measured. */
export const manySessions = (
  name: string,
  steps: readonly number[],
  contenders: readonly Contender[],
  aims: readonly Aim[],
): Workload => ({
  name,
  phones: phones * (steps.at(-1) ?? 0),
  rate,
  contenders,
  aims,
  async run({ open, server, seed }) {
    const meetings: { readonly meeting: Meeting; readonly timed: Timed }[] = [];
    const figures: Record<string, number> = {};
    const empty = server.residentMB();
    let last: Figures = {};
    for (const step of steps) {
      while (meetings.length < step) {
        const meeting = await open();
        const timed = new Timed();
        await meeting.watch(timed.seen);
        await meeting.fill(phones);
        meetings.push({ meeting, timed });
      }
      const used = await server.begin();
      for (const { timed } of meetings) timed.latencies.length = 0;
      await Promise.all(
        meetings.map(async ({ meeting, timed }, at) => {
          // Sessions keep no step with each other.
          await wait((at / meetings.length / rate) * 1000);
          await stream(meeting, timed, { phones, rate, seconds, seed: seed + at });
        }),
      );
      for (const { timed } of meetings) await allSeen(timed, 5000);
      last = await used();
      figures[`cpuMsAt${step}`] = ((last['cpuSeconds'] ?? NaN) * 1000) / step / seconds;
      figures[`kBAt${step}`] = ((server.residentMB() - empty) * 1024) / step;
      figures['p99'] = quantile(
        meetings.flatMap(({ timed }) => timed.latencies),
        0.99,
      );
    }
    return { ...figures, ...last, rssMB: server.residentMB() };
  },
});
