import Database from 'better-sqlite3';
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { databaseFile } from '../../src/store/sqlite/connection.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { openedStore, temporaryFolder, tracesIn } from './folders.ts';
import { said } from './given.ts';

const writer = fileURLToPath(new URL('./writer.ts', import.meta.url));

/** Runs the writer and kills it, with no chance to say goodbye, after so many lines; returns all that it said. */
async function killedAfter(lines: number, args: readonly string[]): Promise<string[]> {
  const child = spawn(process.execPath, [writer, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const heard: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    heard.push(line);
    if (heard.length === lines) child.kill('SIGKILL');
  }
  return heard;
}

test(
  'T2, F1: kill -9 at random moments loses nothing that was acknowledged',
  { timeout: 60_000 },
  async () => {
    const folder = temporaryFolder();
    const acknowledged = new Map<string, number>();
    for (let round = 0; round < 6; round++) {
      const moment = 1 + Math.floor(Math.random() * 400);
      const heard = await killedAfter(moment, [folder]);
      expect(heard.length, `killed after ${moment}`).toBeGreaterThanOrEqual(moment);
      for (const line of heard) {
        const [id = '', number] = line.split(' ');
        acknowledged.set(id, Number(number));
      }

      const store = await openSqlite(folder);
      for (const [id, last] of acknowledged) {
        const stored = await store.loadSession(id);
        const count = stored?.events.length ?? 0;
        // One commit may have been on its way; what is there of it is all of it.
        expect([last, last + 1], `session ${id}, killed after ${moment}`).toContain(count);
        const numbers = Array.from({ length: count }, (_, at) => at + 1);
        expect(stored?.events).toEqual(numbers.map((number) => said(`${number}`)));
        expect(stored?.answers.map(({ answer }) => Number(answer.id)).sort((a, b) => a - b)).toEqual(numbers);
        expect(stored?.rows.map(({ seq }) => seq).sort((a, b) => a - b)).toEqual(numbers.slice(-10));
      }
      await store.close();
      const database = new Database(databaseFile(folder));
      expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
      database.close();
    }
    expect(acknowledged.size).toBe(4);
  },
);

test(
  'T10: a process killed between sealing and scrubbing: the next one scrubs',
  { timeout: 30_000 },
  async () => {
    const folder = temporaryFolder();
    expect(await killedAfter(1, [folder, 'seal'])).toEqual(['sealed']);
    expect(tracesIn(folder, 'canary~')).toBeGreaterThan(0);
    await openedStore(folder);
    await expect.poll(() => tracesIn(folder, 'canary~'), { timeout: 10_000 }).toBe(0);
  },
);
