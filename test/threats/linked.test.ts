import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { Chance, startServer } from '@kring/crowd';
import { backUp } from '../../server/src/operating/backup.ts';
import { receiptsIn, recordedIn, type Dump, type Writing } from './linking/hoards.ts';
import { filesOf, sqliteTables } from './linking/loot.ts';
import { opened } from './linking/opened.ts';
import { paperAsEntered, receiptsByArrival, receiptsByBallot, receiptsInLog } from './linking/planted.ts';
import { linksIn } from './linking/verdict.ts';
import { holdMeeting, type Moment } from './linking/vote.ts';

/** T10: who has the database, every backup and all logs, but not the secret, links ballots no better than chance. */

const seed = 10;
const hall = { phones: 80, sheets: 30, tier: 'paper-code' } as const;
/** Where nobody has a slip, a word is written on each sheet. */
const withWords = { phones: 12, sheets: 30, tier: 'open' } as const;

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kring-linked-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

test(
  'T10: nothing in the files of SQLite, in backups and in logs says whose a ballot is',
  { timeout: 120_000 },
  async () => {
    const chance = new Chance(seed);
    const [folder, backups] = [await newFolder(), await newFolder()];
    let said = '';
    const server = await startServer({
      folder,
      env: { LOG_LEVEL: 'debug' },
      hear: (text) => (said += text),
    });
    onTestFinished(() => server.kill());
    const dumps: Dump[] = [];
    const writings: Writing[] = [];
    const steal = (moment: Moment) =>
      filesOf(folder).map(({ name, text }): Writing => ({ ...moment, name: `${name} ${moment.name}`, text }));

    const meeting = await holdMeeting([server.base], hall, chance, async (moment) => {
      const file = join(backups, `${moment.name}.db`);
      backUp(folder, file);
      dumps.push({ ...moment, tables: sqliteTables(file) });
      writings.push(...steal(moment));
    });
    meeting.leave();
    const beside: Dump[] = [];
    const words = await holdMeeting([server.base], withWords, chance, async (moment) => {
      if (!moment.name.startsWith('two thirds')) return;
      const file = join(backups, `words ${moment.name}.db`);
      backUp(folder, file);
      beside.push({ ...moment, tables: sqliteTables(file) });
    });
    words.leave();
    await server.stop();
    const end: Moment = { name: 'in the end', turn: Infinity };
    dumps.push({ ...end, tables: sqliteTables(join(folder, 'kring.db')) });
    writings.push(...steal(end), { ...end, name: 'logs', text: said });

    const { votes, onPaper } = meeting;
    beside.push(...dumps.slice(-1));
    for (const [at, vote] of votes.entries()) {
      const receipts = [...vote.receipts, ...(onPaper[at]?.receipts ?? [])];
      expect(receiptsIn(dumps.at(-1)?.tables ?? {}, vote)).toEqual(receipts.toSorted());
    }
    for (const vote of [...votes, ...onPaper, ...words.onPaper])
      expect(recordedIn(vote).toSorted()).toEqual(vote.choices.toSorted());
    expect(dumps.at(-1)?.tables['paper_codes']).toHaveLength(hall.phones + hall.sheets);
    expect(linksIn(dumps, writings, votes, chance)).toEqual([]);
    expect(linksIn(dumps, writings, onPaper, chance)).toEqual([]);
    expect(linksIn(beside, writings, words.onPaper, chance)).toEqual([]);
    // The thief is no fool: with the secret too, they read it all from a backup.
    const secret = await readFile(join(folder, 'secret.key'));
    const read = linksIn(opened(dumps, secret), [], votes, chance);
    expect(read).toContain('rows at the end of: whose it is');
    expect(read).toContain('receipts at the end of: whose it is');
    const sheets = onPaper.flatMap(({ seen }) => seen.flatMap(({ marks }) => marks[1] ?? []));
    expect(linksIn(opened(dumps, secret, sheets), [], onPaper, chance)).toContain(
      'rows at the end of: whose it is',
    );
    // Nor would ballots on paper that lie as they were entered be lost on them.
    expect(linksIn(paperAsEntered(dumps.slice(-1), onPaper), [], onPaper, chance)).toContain(
      'the sealed list: by place as people by first vote',
    );
    // Nor are receipts that lie as the ballots do, or as the people came, lost on them; nor a line too much in a log.
    expect(linksIn(receiptsByBallot(dumps, votes), [], votes, chance)).toContain(
      'the sealed list: by place as people by receipt place',
    );
    expect(linksIn(receiptsByArrival(dumps, votes), [], votes, chance)).toContain(
      'the sealed receipts: by place as people by joined',
    );
    expect(linksIn(dumps.slice(-1), receiptsInLog(votes), votes, chance)).toContain('log of: whose it is');
  },
);
