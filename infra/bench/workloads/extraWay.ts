import { setTimeout as wait } from 'node:timers/promises';
import { quantile } from '../measure/statistics.ts';
import { deployments, type Workload } from './workload.ts';

/** A vote at an easy pace: what does a phone notice when another node than its own hosts the session? */

const phones = 200;
/** Ballots per second, over all phones. */
const rate = 100;
const seconds = 10;

export const extraWay: Workload = {
  name: 'extra-way',
  phones,
  rate,
  contenders: deployments,
  aims: [
    {
      says: 'p99 at the other node <= p99 at the host + 25 ms',
      value: (of) => (of('Kring, two nodes')['p99Far'] ?? NaN) - (of('Kring, two nodes')['p99'] ?? NaN),
      most: 25,
    },
  ],
  async run({ open, server, nodes }) {
    const meeting = await open();
    await meeting.fill(phones);
    await meeting.goOn();
    const { cast } = meeting;
    if (!cast) throw new Error('Nobody answers ballots here');
    /** By how far the phone is from the host: 0 at the host, 1 at another node. */
    const latencies: [number[], number[]] = [[], []];
    const vote = async (at: number) => {
      const start = performance.now();
      await cast(at);
      latencies[at % nodes === 0 ? 0 : 1].push(performance.now() - start);
    };
    const steadily = async (total: number) => {
      const start = performance.now();
      const cast: Promise<void>[] = [];
      for (let given = 0; given < total; given++) {
        await wait(Math.max(0, start + (given / rate) * 1000 - performance.now()));
        cast.push(vote(given % phones));
      }
      await Promise.all(cast);
    };
    await steadily(2 * rate);
    for (const all of latencies) all.length = 0;
    const used = await server.begin();
    await steadily(seconds * rate);
    const [near, far] = latencies;
    return {
      p50: quantile(near, 0.5),
      p99: quantile(near, 0.99),
      ...(far.length > 0 && { p50Far: quantile(far, 0.5), p99Far: quantile(far, 0.99) }),
      ...(await used()),
      rssMB: server.residentMB(),
    };
  },
};
