import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { connect, databaseFile } from '../../src/store/sqlite/connection.ts';
import { scrubberOf } from '../../src/store/sqlite/scrubber.ts';
import { temporaryFolder, tracesIn } from './folders.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A database in which something was just erased. Were a scrub to wait for others, its test would end too late. */
function erased() {
  const folder = temporaryFolder();
  const database = connect(folder, { patience: 60_000 });
  const reader = new Database(databaseFile(folder));
  onTestFinished(() => {
    reader.close();
    database.close();
  });
  const scrubber = scrubberOf(database);
  database.exec('create table words (word text primary key) without rowid');
  database.exec("insert into words values ('canary~')");
  database.transaction(() => {
    database.exec('delete from words');
    scrubber.note();
  })();
  return { folder, database, reader, scrubber };
}

test('T10: a scrub comes a moment after what made it due', () => {
  const { folder, scrubber } = erased();
  scrubber.scrubSoon();
  expect(tracesIn(folder, 'canary~')).toBeGreaterThan(0);
  vi.advanceTimersByTime(100);
  expect(tracesIn(folder, 'canary~')).toBe(0);
});

test('T10: while somebody reads, it goes on trying, and holds nobody up', () => {
  const { folder, database, reader, scrubber } = erased();
  reader.exec('BEGIN; SELECT * FROM words');
  scrubber.scrubSoon();
  vi.advanceTimersByTime(5000);
  expect(() => scrubber.scrub()).toThrow('another program reads the database');
  expect(database.pragma('busy_timeout', { simple: true })).toBe(60_000);
  expect(tracesIn(folder, 'canary~')).toBeGreaterThan(0);
  reader.exec('COMMIT');
  vi.advanceTimersByTime(1000);
  expect(tracesIn(folder, 'canary~')).toBe(0);
});

test('nothing is scrubbed when nothing was erased, or when it has stopped', () => {
  const { folder, database, scrubber } = erased();
  scrubber.scrubSoon();
  scrubber.stop();
  vi.advanceTimersByTime(60_000);
  expect(tracesIn(folder, 'canary~')).toBeGreaterThan(0);
  scrubber.scrub();
  expect(tracesIn(folder, 'canary~')).toBe(0);
  database.exec("insert into words values ('kept~')");
  scrubber.scrubSoon();
  expect(vi.getTimerCount()).toBe(0);
});
