import { once } from 'node:events';
import { cpuSeconds, residentMB } from '../measure/process.ts';
import { workloads } from '../workloads/list.ts';
import type { Contender } from '../workloads/workload.ts';
import { openKring } from './kring.ts';
import type { Meeting, OpenMeeting } from './meeting.ts';
import { openRawWs } from './rawWs.ts';
import { openHocuspocus, openYWebsocket } from './yjs.ts';

/** The process of the load: one round of one workload on one server, and what came of it. */

export interface Job {
  readonly workload: string;
  readonly contender: Contender;
  readonly base: string;
  readonly pid: number;
  readonly seed: number;
}

const opens: Readonly<Record<Contender, OpenMeeting>> = {
  'raw ws': openRawWs,
  'y-websocket': openYWebsocket,
  Hocuspocus: openHocuspocus,
  Kring: openKring,
};

const [job] = (await once(process, 'message')) as [Job];
const workload = workloads.find(({ name }) => name === job.workload);
const meetings: Meeting[] = [];
const figures = await workload?.run({
  seed: job.seed,
  server: { cpuSeconds: () => cpuSeconds(job.pid), residentMB: () => residentMB(job.pid) },
  async open() {
    const meeting = await opens[job.contender](job.base);
    meetings.push(meeting);
    return meeting;
  },
});
for (const meeting of meetings) meeting.close();
process.send?.(figures, () => process.exit(0));
