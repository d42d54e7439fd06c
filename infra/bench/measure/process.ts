import { readdirSync, readFileSync } from 'node:fs';

/** What the kernel knows of a process: all of its threads together. Linux only, as the bench is. */

/** Hundredths of a second is what Linux counts in, on every machine that this will see. */
const ticksPerSecond = 100;

/** The processor time that it and the processes it started have taken so far, in seconds. */
export function cpuSeconds(pid: number): number {
  const all = statsOfAll();
  const ofOne = (of: number): number => {
    const children = all.filter(({ parent }) => parent === of);
    return children.reduce(
      (sum, child) => sum + ofOne(child.pid),
      all.find(({ pid }) => pid === of)?.ticks ?? 0,
    );
  };
  return ofOne(pid) / ticksPerSecond;
}

/** Every process, with who started it and what it took, together with those of its own that have ended. */
function statsOfAll(): { readonly pid: number; readonly parent: number; readonly ticks: number }[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.flatMap((pid) => {
    const stat = statOf(pid);
    // The name of the program, in brackets, may hold spaces; the numbers come after it.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
    return stat === '' ? [] : [{ pid: Number(pid), parent: Number(fields[1]), ticks }];
  });
}

/** Empty when the process has ended meanwhile. */
function statOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return '';
  }
}

/** The memory that it holds, in MB. */
export function residentMB(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
}
