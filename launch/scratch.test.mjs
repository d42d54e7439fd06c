import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { run } from './run.mjs';
import { scratchFolder } from './scratch.mjs';

test('where nothing can be kept in memory, tests write to the disk', () => {
  expect(scratchFolder('/nowhere')).toMatch(join(tmpdir(), 'kring-tests-'));
});

test('what tests wrote is gone when their run ends', async () => {
  const memory = mkdtempSync(join(tmpdir(), 'kring-memory-'));
  onTestFinished(() => rmSync(memory, { recursive: true }));
  const program = `
    import { writeFileSync } from 'node:fs';
    import { scratchFolder } from './launch/scratch.mjs';
    const folder = scratchFolder(${JSON.stringify(memory)});
    writeFileSync(folder + '/x', '');
    console.log(folder);`;
  const { output } = await run(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  expect(output.trim()).toContain('kring-tests-');
  expect(existsSync(output.trim())).toBe(false);
});
