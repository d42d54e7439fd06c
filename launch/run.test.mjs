import { expect, test } from 'vitest';
import { exitCode, run } from './run.mjs';

const silent = { stdio: ['ignore', 'pipe', 'pipe'] };
const node = (script, options = silent) => run(process.execPath, ['-e', script], options);

test('answers the exit code and what was written, on either stream', async () => {
  const { code, output } = await node('console.log("a"); console.error("b"); process.exit(3)');
  expect(code).toBe(3);
  expect(output.split('\n').sort()).toEqual(['', 'a', 'b']);
});

test('a program that is not there is an answer, not a crash', async () => {
  expect(await run('kring-no-such-program', [], silent)).toMatchObject({ started: false, code: 127 });
});

test('ended by a signal reads as in a shell', () => {
  expect(exitCode(null, 'SIGKILL')).toBe(137);
  expect(exitCode(0, null)).toBe(0);
});
