import { setTimeout as wait } from 'node:timers/promises';
import { contenders, type Workload } from './workload.ts';

/** A phone that lies on the table: what memory does the server keep for it? */

const few = 1000;
const phones = 4000;
/** So long the server may tidy up before its memory is read. */
const rest = 5000;

export const idlePhone: Workload = {
  name: 'idle-phone',
  phones,
  rate: null,
  contenders,
  aims: [{ says: '<= 50 kB per phone', value: (of) => of('Kring')['kBPerPhone'] ?? NaN, most: 50 }],
  async run({ open, server }) {
    const meeting = await open();
    await meeting.fill(few);
    await wait(rest);
    const before = server.residentMB();
    await meeting.fill(phones - few);
    await wait(rest);
    const after = server.residentMB();
    return { kBPerPhone: ((after - before) * 1024) / (phones - few), rssMB: after };
  },
};
