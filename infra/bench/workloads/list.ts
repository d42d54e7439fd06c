import { ballots } from './ballots.ts';
import { extraWay } from './extraWay.ts';
import { growth } from './growth.ts';
import { ideas, p99AtMost, shareOfCpu } from './ideas.ts';
import { idlePhone } from './idlePhone.ts';
import { joinStorm } from './joinStorm.ts';
import { manySessions, sessionsFlat } from './manySessions.ts';
import { stageChange } from './stageChange.ts';
import { contenders, deployments, type Workload } from './workload.ts';

export const workloads: readonly Workload[] = [
  ideas(300, 10, [p99AtMost(40)]),
  ideas(1000, 100, [p99AtMost(120), shareOfCpu('Hocuspocus', 0.4), shareOfCpu('raw ws', 2.5)]),
  ideas(1000, 1000, [p99AtMost(300)]),
  ideas(4000, 100, [p99AtMost(250)], [...new Set([...contenders, ...deployments])]),
  ballots,
  extraWay,
  stageChange,
  joinStorm,
  manySessions('many-sessions', [50, 100, 200], ['Kring'], sessionsFlat),
  manySessions('sessions-on-nodes', [100, 400], deployments, []),
  growth,
  idlePhone,
];
