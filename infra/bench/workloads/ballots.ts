import { quantile } from '../measure/statistics.ts';
import { deployments, type Workload } from './workload.ts';

/** Everyone votes, changes their mind, and votes again as soon as the answer is there. */

const phones = 1000;
const seconds = 10;

export const ballots: Workload = {
  name: 'ballots',
  phones,
  rate: null,
  contenders: ['raw ws', ...deployments],
  aims: [
    { says: '>= 10000 durable answers/s', value: (of) => of('Kring')['perSecond'] ?? NaN, least: 10_000 },
    { says: 'p99 < 250 ms', value: (of) => of('Kring')['p99'] ?? NaN, most: 250 },
  ],
  async run({ open, server }) {
    const meeting = await open();
    await meeting.fill(phones);
    await meeting.goOn();
    const { cast } = meeting;
    if (!cast) throw new Error('Nobody answers ballots here');
    const latencies: number[] = [];
    const used = await server.begin();
    const end = performance.now() + seconds * 1000;
    await Promise.all(
      Array.from({ length: phones }, async (_, at) => {
        while (performance.now() < end) {
          const start = performance.now();
          await cast(at);
          latencies.push(performance.now() - start);
        }
      }),
    );
    return {
      perSecond: latencies.length / seconds,
      p50: quantile(latencies, 0.5),
      p99: quantile(latencies, 0.99),
      max: quantile(latencies, 1),
      ...(await used()),
      rssMB: server.residentMB(),
    };
  },
};
