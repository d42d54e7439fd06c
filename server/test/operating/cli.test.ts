import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { openSqlite } from '../../src/store/sqlite.ts';
import { temporaryFolder } from '../store/folders.ts';
import { createdSession } from '../store/given.ts';

/** Runs an operator's command as npm would. */
async function run(folder: string, name: 'backup' | 'restore' | 'sessions', ...words: string[]) {
  const program = fileURLToPath(new URL(`../../src/operating/cli/${name}.ts`, import.meta.url));
  const child = spawn(process.execPath, [program, ...words], {
    env: { ...process.env, DATA_DIR: folder, PUBLIC_URL: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.err += text));
  const [code] = (await once(child, 'close')) as [number];
  return { code, ...said };
}

test('what comes of a command is on standard output, with a status of 0', async () => {
  const folder = temporaryFolder();
  const store = await openSqlite(folder);
  await createdSession(store, 's', { code: 'ABC234' });
  await store.close();
  const file = join(temporaryFolder(), 'backup.db');
  const saved = await run(folder, 'backup', file);
  expect(saved).toMatchObject({ code: 0, err: '' });
  expect(saved.out).toContain('One session saved');
  expect((await run(folder, 'sessions', 'erase', 'ABC234')).out).toContain('Session ABC234 is erased');
  expect((await run(folder, 'sessions', 'list')).out).toBe('There are no sessions.\n');
  expect(await run(folder, 'restore', file, '--replace')).toMatchObject({ code: 0, err: '' });
  expect((await run(folder, 'sessions', 'list')).out).toContain('ABC234');
});

test('what cannot be done is one sentence on standard error, with a status of 1', async () => {
  const empty = temporaryFolder();
  const wrong = await Promise.all([
    run(empty, 'backup', join(empty, 'backup.db')),
    run(empty, 'restore', join(empty, 'nowhere.db')),
    run(empty, 'sessions', 'erase', 'ABC234'),
  ]);
  for (const { code, out, err } of wrong) {
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^There is no .+\.\n$/);
  }
  expect((await run(empty, 'sessions', 'dance')).err).toMatch(/^npm run -s sessions/);
});
