import { kill } from './f1Kill.ts';
import { power } from './f2Power.ts';
import { cut } from './f3Cut.ts';
import { redis } from './f4Redis.ts';
import { drop } from './f5Drop.ts';
import { slow } from './f6Slow.ts';
import { disk } from './f7Disk.ts';
import { repeat } from './f8Repeat.ts';
import { clocks } from './f10Clocks.ts';
import type { Fault } from './fault.ts';

/** What can go wrong, in a hall with one server and in a town with several. */
export const faults: readonly Fault[] = [kill, power, cut, redis, drop, slow, disk, repeat, clocks];
