import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import { createClient } from 'redis';
import { expect, onTestFinished, test } from 'vitest';
import { Chance } from '@kring/crowd';
import { startPostgres } from '../../infra/services/postgres.ts';
import { startRedis } from '../../infra/services/redis.ts';
import type { Dump, Writing } from '../threats/linking/hoards.ts';
import { filesOf, postgresTables } from '../threats/linking/loot.ts';
import { opened } from '../threats/linking/opened.ts';
import { linksIn } from '../threats/linking/verdict.ts';
import { holdMeeting, type Moment } from '../threats/linking/vote.ts';
import { NodeProcess } from './processes.ts';

/** T10 with many nodes: Postgres's tables, files and log, what Redis hears, and what the nodes say. */

const seed = 20;
const hall = { phones: 60, sheets: 30, tier: 'paper-code' } as const;
/** Where nobody has a slip, a word is written on each sheet. */
const withWords = { phones: 12, sheets: 30, tier: 'open' } as const;

test(
  'T10: nothing in Postgres, in Redis and in logs says whose a ballot is',
  { timeout: 120_000 },
  async () => {
    const chance = new Chance(seed);
    const postgres = await startPostgres();
    onTestFinished(() => postgres.stop());
    const redis = await startRedis();
    onTestFinished(() => redis.stop());
    const url = await postgres.newDatabase();
    const client = new Client(url);
    await client.connect();
    onTestFinished(() => client.end());
    const spy = createClient({ url: redis.url });
    await spy.connect();
    onTestFinished(() => spy.destroy());
    let [said, heard] = ['', ''];
    await spy.monitor((line) => (heard += `${String(line)}\n`));
    const env = { DATABASE_URL: url, REDIS_URL: redis.url, LOG_LEVEL: 'debug' };
    const hear = (text: string) => (said += text);
    const first = await NodeProcess.begin(env, { hear });
    onTestFinished(() => first.remove());
    const second = await NodeProcess.begin(env, { first, hear });
    onTestFinished(() => second.remove());

    const dumps: Dump[] = [];
    const writings: Writing[] = [];
    const dump = async (moment: Moment) => dumps.push({ ...moment, tables: await postgresTables(client) });
    const steal = (moment: Moment) =>
      filesOf(postgres.folder, postgres.started).map(({ name, text }): Writing => ({
        ...moment,
        name: `${name} ${moment.name}`,
        text,
      }));
    const bases = [first, second].map(({ host }) => `http://${host}`);
    const meeting = await holdMeeting(bases, hall, chance, async (moment) => {
      await dump(moment);
      if (moment.name.startsWith('two thirds')) writings.push(...steal(moment));
    });
    meeting.leave();
    const beside: Dump[] = [];
    const words = await holdMeeting(bases, withWords, chance, async (moment) => {
      if (!moment.name.startsWith('two thirds')) return;
      beside.push({ ...moment, tables: await postgresTables(client) });
    });
    words.leave();
    // What was erased leaves the files in a moment.
    await expect
      .poll(async () => (await client.query('select from erasures where noted > scrubbed')).rowCount, {
        timeout: 60_000,
      })
      .toBe(0);
    await Promise.all([first.end(), second.end()]);
    const end: Moment = { name: 'in the end', turn: Infinity };
    await dump(end);
    const told = { 'what Redis heard': heard, logs: said };
    writings.push(...steal(end), ...Object.entries(told).map(([name, text]) => ({ ...end, name, text })));

    const { votes, onPaper } = meeting;
    beside.push(...dumps.slice(-1));
    expect(linksIn(dumps, writings, votes, chance)).toEqual([]);
    expect(linksIn(dumps, writings, onPaper, chance)).toEqual([]);
    expect(linksIn(beside, writings, words.onPaper, chance)).toEqual([]);
    // The thief is no fool: with the secret too, they read it all from a backup.
    const secret = await readFile(join(first.folder, 'secret.key'));
    const read = linksIn(opened(dumps, secret), [], votes, chance);
    expect(read).toContain('rows at the end of: whose it is');
    expect(read).toContain('receipts at the end of: whose it is');
    const sheets = onPaper.flatMap(({ seen }) => seen.flatMap(({ marks }) => marks[1] ?? []));
    expect(linksIn(opened(dumps, secret, sheets), [], onPaper, chance)).toContain(
      'rows at the end of: whose it is',
    );
  },
);
