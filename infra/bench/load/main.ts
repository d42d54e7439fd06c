import { once } from 'node:events';
import type { Server } from '../contenders/server.ts';
import { meterOf } from '../measure/meter.ts';
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
  readonly server: Server;
  readonly seed: number;
}

const opens: Readonly<Record<Contender, OpenMeeting>> = {
  'raw ws': openRawWs,
  'y-websocket': openYWebsocket,
  Hocuspocus: openHocuspocus,
  Kring: openKring,
  'Kring, Postgres': openKring,
  'Kring, two nodes': openKring,
};

const [job] = (await once(process, 'message')) as [Job];
const workload = workloads.find(({ name }) => name === job.workload);
const bases = job.server.nodes.map(({ base }) => base);
const meetings: Meeting[] = [];
const figures = await workload?.run({
  seed: job.seed,
  server: meterOf(job.server),
  nodes: bases.length,
  async open() {
    const at = meetings.length % bases.length;
    const meeting = await opens[job.contender]([...bases.slice(at), ...bases.slice(0, at)]);
    meetings.push(meeting);
    return meeting;
  },
});
for (const meeting of meetings) meeting.close();
process.send?.(figures, () => process.exit(0));
