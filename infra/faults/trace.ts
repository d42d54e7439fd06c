import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { idPattern } from './person.ts';

/**
 * The order in which a server wrote commands to its log, had the disk sync that log, and answered, as strace saw it:
 *
 *     412 pwrite64(23</…/kring.db-wal>, "…id-…", 4096, 8272) = 4096
 *     412 fdatasync(23</…/kring.db-wal> <unfinished ...>
 *     401 write(31<socket:[7]>, "…", 90) = 90
 *     412 <... fdatasync resumed>) = 0
 */
export const straceArgs = (file: string): readonly string[] => [
  'strace',
  // As a grandchild, so that the server itself is the process that was started.
  '-D',
  ...['-f', '-qq', '-y', '-o', file],
  // A page of the log and more.
  ...['-s', '5000'],
  ...['-e', 'trace=pwrite64,fdatasync,fsync,write,writev,sendto,sendmsg'],
];

interface Sync {
  readonly begun: number;
  ended: number;
}

/** Which of these commands were answered after the log that holds them had been synced. */
export async function syncedBeforeAnswer(file: string, ids: readonly string[]): Promise<readonly string[]> {
  const written = new Map<string, number>();
  const answered = new Map<string, number>();
  const syncs: Sync[] = [];
  const underway = new Map<string, Sync>();
  let at = 0;
  for await (const line of createInterface({ input: createReadStream(file, 'latin1') })) {
    at += 1;
    const [, thread = '', call = ''] = /^(\d+) +(.*)$/.exec(line) ?? [];
    if (/^f(data)?sync\(\d+<[^>]*-wal>/.test(call)) {
      const sync = { begun: at, ended: call.includes('unfinished') ? Infinity : at };
      syncs.push(sync);
      underway.set(thread, sync);
    } else if (/^<\.\.\. f(data)?sync resumed>.*= 0/.test(call)) {
      const sync = underway.get(thread);
      if (sync) sync.ended = Math.min(sync.ended, at);
    } else if (/^pwrite64\(\d+<[^>]*-wal>/.test(call)) note(written, call, at);
    else if (/^\w+\(\d+<(?:socket|TCP)/.test(call)) note(answered, call, at);
  }
  return ids.filter((id) => {
    const [log, answer] = [written.get(id) ?? Infinity, answered.get(id) ?? -Infinity];
    return syncs.some(({ begun, ended }) => begun > log && ended < answer);
  });
}

/** When a command is first seen. */
function note(seen: Map<string, number>, call: string, at: number): void {
  for (const id of call.match(idPattern) ?? []) if (!seen.has(id)) seen.set(id, at);
}
