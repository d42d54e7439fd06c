import { allSeen, stream, Timed } from '../load/ideas.ts';
import { quantile } from '../measure/statistics.ts';
import { contenders, type Aim, type Contender, type Workload } from './workload.ts';

/** Ideas stream in from all over the hall: how long until the screen has each? */

const seconds = 10;

export const p99AtMost = (milliseconds: number): Aim => ({
  says: `p99 <= ${milliseconds} ms`,
  value: (of) => of('Kring')['p99'] ?? NaN,
  most: milliseconds,
});

const everyOne: Aim = { says: 'no idea missing', value: (of) => of('Kring')['missing'] ?? NaN, most: 0 };

export const shareOfCpu = (contender: 'Hocuspocus' | 'raw ws', most: number): Aim => ({
  says: `CPU <= ${most} of ${contender}'s`,
  value: (of) => (of('Kring')['cpuSeconds'] ?? NaN) / (of(contender)['cpuSeconds'] ?? NaN),
  most,
});

export function ideas(
  phones: number,
  rate: number,
  aims: readonly Aim[],
  among: readonly Contender[] = contenders,
): Workload {
  return {
    name: `ideas-${phones}x${rate}`,
    phones,
    rate,
    contenders: among,
    aims: [...aims, everyOne],
    async run({ open, server, seed }) {
      const meeting = await open();
      const timed = new Timed();
      await meeting.watch(timed.seen);
      await meeting.fill(phones);
      const warming = { phones, rate, seconds: 2, seed: seed + 1 };
      await stream(meeting, timed, warming);
      await allSeen(timed, 5000);
      timed.latencies.length = 0;

      const used = await server.begin();
      const before = { load: process.cpuUsage(), ...meeting.received };
      const start = performance.now();
      await stream(meeting, timed, { phones, rate, seconds, seed });
      await allSeen(timed, 10_000);
      const took = (performance.now() - start) / 1000;
      const load = process.cpuUsage(before.load);
      const { latencies, missing } = timed;
      return {
        p50: quantile(latencies, 0.5),
        p99: quantile(latencies, 0.99),
        max: quantile(latencies, 1),
        ...(await used()),
        rssMB: server.residentMB(),
        seconds: took,
        missing,
        kBPerPhone: (meeting.received.bytes - before.bytes) / phones / 1024,
        framesPerPhone: (meeting.received.frames - before.frames) / phones,
        loadCpuSeconds: (load.user + load.system) / 1e6,
      };
    },
  };
}
