import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { syncedBeforeAnswer } from './trace.ts';

const id = `id-${'a'.repeat(19)}`;
const log = `412 pwrite64(23</x/kring.db-wal>, "\\0\\26${id}\\3", 4096, 56) = 4096`;
const sync = '412 fdatasync(23</x/kring.db-wal>) = 0';
const begun = '412 fdatasync(23</x/kring.db-wal> <unfinished ...>';
const ended = '412 <... fdatasync resumed>)       = 0';
const answer = `401 write(31<socket:[7]>, "\\202~\\0${id}\\303", 90) = 90`;
const elsewhere = '412 fdatasync(24</x/kring.db>) = 0';

function synced(...lines: string[]): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'kring-trace-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'trace');
  writeFileSync(file, `${lines.join('\n')}\n`);
  return syncedBeforeAnswer(file, [id]);
}

test('log, sync, answer is right, also when the sync is seen in two halves', async () => {
  expect(await synced(log, sync, answer)).toEqual([id]);
  expect(await synced(log, begun, ended, answer)).toEqual([id]);
});

test.each([
  ['no sync', [log, answer]],
  ['a sync before the log was written', [sync, log, answer]],
  ['a sync that came after the answer', [log, answer, sync]],
  ['a sync that had not ended', [log, begun, answer, ended]],
  ['a sync that had begun before', [begun, log, ended, answer]],
  ['a sync of another file', [log, elsewhere, answer]],
  ['no log at all', [sync, answer]],
  ['no answer at all', [log, sync]],
])('%s is not', async (_, lines) => {
  expect(await synced(...lines)).toEqual([]);
});
