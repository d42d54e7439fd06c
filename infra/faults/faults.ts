import { kill } from './f1Kill.ts';
import { power } from './f2Power.ts';
import type { Fault } from './fault.ts';

/** What can go wrong in a hall with one server. */
export const faults: readonly Fault[] = [kill, power];
