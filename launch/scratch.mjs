import { chmodSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** In bytes: all databases and browser profiles of a whole run, four times over. */
const enough = 2 * 1024 ** 3;

/**
 * A folder for what tests write and throw away, gone when this process ends. In memory where there is room: databases
 * ask for the disk's word just the same, and have it at once.
 */
export function scratchFolder(memory = '/dev/shm') {
  const folder = mkdtempSync(join(free(memory) > enough ? memory : tmpdir(), 'kring-tests-'));
  // Postgres does not run as root, and has to get in; what lies inside is closed each by itself.
  chmodSync(folder, 0o755);
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  return folder;
}

/** Bytes that can be written there; none where there is no such folder. */
function free(folder) {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    return 0;
  }
}
