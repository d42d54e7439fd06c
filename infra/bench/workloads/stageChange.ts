import { quantile } from '../measure/statistics.ts';
import { contenders, type Workload } from './workload.ts';

/** The facilitator goes on: when has the last phone the next stage? */

const phones = 4000;

export const stageChange: Workload = {
  name: 'stage-change',
  phones,
  rate: null,
  contenders,
  aims: [{ says: 'p100 <= 500 ms', value: (of) => of('Kring')['max'] ?? NaN, most: 500 }],
  async run({ open, server }) {
    const meeting = await open();
    await meeting.fill(phones);
    const used = await server.begin();
    const start = performance.now();
    const latencies = (await meeting.goOn()).map((at) => at - start);
    return {
      p50: quantile(latencies, 0.5),
      p99: quantile(latencies, 0.99),
      max: quantile(latencies, 1),
      ...(await used()),
      rssMB: server.residentMB(),
    };
  },
};
