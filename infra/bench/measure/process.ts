import { readFileSync } from 'node:fs';

/** What the kernel knows of a process: all of its threads together. Linux only, as the bench is. */

/** Hundredths of a second is what Linux counts in, on every machine that this will see. */
const ticksPerSecond = 100;

/** The processor time that it has taken so far, in seconds. */
export function cpuSeconds(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The name of the program, in brackets, may hold spaces; the numbers come after it.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
}

/** The memory that it holds, in MB. */
export function residentMB(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
}
