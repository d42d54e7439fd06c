import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { quantile, round } from './statistics.ts';

/** What it takes to have something on the disk for good, in milliseconds: no answer of Kring's can be quicker. */
export interface Disk {
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
}

const page = Buffer.alloc(4096, 'Kring');

/** Writes and syncs page after page for so many milliseconds, where the servers of the bench keep their databases. */
export function syncTimes(milliseconds = 3000): Disk {
  const folder = mkdtempSync(join(tmpdir(), 'kring-disk-'));
  const file = openSync(join(folder, 'pages'), 'w');
  const times: number[] = [];
  for (const end = performance.now() + milliseconds; performance.now() < end;) {
    writeSync(file, page);
    const start = performance.now();
    fdatasyncSync(file);
    times.push(performance.now() - start);
  }
  closeSync(file);
  rmSync(folder, { recursive: true });
  return {
    p50: round(quantile(times, 0.5), 2),
    p99: round(quantile(times, 0.99), 2),
    max: round(quantile(times, 1), 2),
  };
}
