import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { Chance, startServer } from '@kring/crowd';
import { backUp } from '../../server/src/operating/backup.ts';
import type { Dump, Writing } from './linking/hoards.ts';
import { filesOf, sqliteTables } from './linking/loot.ts';
import { opened } from './linking/opened.ts';
import { linksIn } from './linking/verdict.ts';
import { holdMeeting, type Moment } from './linking/vote.ts';

/** T10: who has the database, every backup and all logs, but not the secret, links ballots no better than chance. */

const seed = 10;
const people = 80;

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

    const meeting = await holdMeeting([server.base], people, chance, async (moment) => {
      const file = join(backups, `${moment.name}.db`);
      backUp(folder, file);
      dumps.push({ ...moment, tables: sqliteTables(file) });
      writings.push(...steal(moment));
    });
    meeting.leave();
    await server.stop();
    const end: Moment = { name: 'in the end', turn: Infinity };
    dumps.push({ ...end, tables: sqliteTables(join(folder, 'kring.db')) });
    writings.push(...steal(end), { ...end, name: 'logs', text: said });

    expect(linksIn(dumps, writings, meeting.votes, chance)).toEqual([]);
    // The thief is no fool: with the secret too, they read it all from a backup.
    const secret = await readFile(join(folder, 'secret.key'));
    expect(linksIn(opened(dumps, secret), [], meeting.votes, chance)).toContain(
      'rows at the end of: whose it is',
    );
  },
);
