import { ballots } from './ballots.ts';
import { growth } from './growth.ts';
import { ideas, p99AtMost, shareOfCpu } from './ideas.ts';
import { idlePhone } from './idlePhone.ts';
import { joinStorm } from './joinStorm.ts';
import { manySessions } from './manySessions.ts';
import { stageChange } from './stageChange.ts';
import type { Workload } from './workload.ts';

export const workloads: readonly Workload[] = [
  ideas(300, 10, [p99AtMost(40)]),
  ideas(1000, 100, [p99AtMost(120), shareOfCpu('Hocuspocus', 0.4), shareOfCpu('raw ws', 2.5)]),
  ideas(1000, 1000, [p99AtMost(300)]),
  ideas(4000, 100, [p99AtMost(250)]),
  ballots,
  stageChange,
  joinStorm,
  manySessions,
  growth,
  idlePhone,
];
