import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openSqlite } from '../../src/store/sqlite.ts';
import { temporaryFolder } from '../store/folders.ts';
import { createdSession } from '../store/given.ts';
import { runCommand } from './command.ts';

const run = (folder: string, name: 'backup' | 'restore' | 'sessions', ...words: string[]) =>
  runCommand(name, words, { DATA_DIR: folder });

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
