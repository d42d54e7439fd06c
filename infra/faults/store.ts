import Database from 'better-sqlite3';
import { createHash, createHmac } from 'node:crypto';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LoggedEvent, StageId } from '@kring/core';
import type { DotBallot } from '@kring/methods';
import type { Kept, KeptBallot, KeptIdea } from './checker.ts';

/** Reads a Kring's folder with nothing of Kring's own code: what the checker believes must not come from the accused. */

/** What a folder holds, and whether SQLite finds its file sound. */
export interface Contents extends Kept {
  readonly isSound: boolean;
  /** How often its log says that this stage was closed. */
  closes(stage: StageId): number;
}

/** Reads a copy, so that a folder can be looked at as a crash left it, before a server mends it. */
export function readStore(folder: string): Contents {
  const copy = mkdtempSync(join(tmpdir(), 'kring-copy-'));
  // Not the shared memory: SQLite makes it anew, and that of another process would mislead it.
  for (const name of ['kring.db', 'kring.db-wal', 'secret.key']) {
    if (existsSync(join(folder, name))) copyFileSync(join(folder, name), join(copy, name));
  }
  const database = new Database(join(copy, 'kring.db'));
  try {
    const secret = readFileSync(join(copy, 'secret.key'));
    const salts = new Map(
      select<Salt>(database, 'SELECT stage, salt FROM salts').map((row) => [row.stage, row.salt]),
    );
    const people = select<Person>(database, 'SELECT id, hash FROM participants');
    const ids = new Map(people.map(({ id, hash }) => [hash, id]));
    const log = logIn(database);
    return {
      isSound: database.pragma('integrity_check', { simple: true }) === 'ok',
      ballots: ballotsIn(database),
      ideas: ideasIn(database, log),
      closes: (stage) => log.filter((event) => event.type === 'stage:closed' && event.stage === stage).length,
      pseudonymOf(phone, stage) {
        const [salt, id] = [salts.get(stage), ids.get(sha256(phone))];
        return salt === undefined || id === undefined ? null : pseudonym(secret, salt, id);
      },
    };
  } finally {
    database.close();
    rmSync(copy, { recursive: true, force: true });
  }
}

interface Salt {
  readonly stage: string;
  readonly salt: string;
}

interface Person {
  readonly id: string;
  readonly hash: string;
}

interface Row {
  readonly stage: string;
  readonly pseudonym: string;
  readonly seq: number;
  readonly command: string;
  readonly value: string;
}

function ballotsIn(database: Database.Database): readonly KeptBallot[] {
  const rows = select<Row>(
    database,
    "SELECT stage, pseudonym, seq, command, value FROM private_rows WHERE slot = 'ballot' AND value IS NOT NULL",
  );
  return rows.map(({ value, ...row }) => ({
    ...row,
    ...(JSON.parse(value) as { readonly dots: DotBallot }),
  }));
}

const logIn = (database: Database.Database): readonly LoggedEvent[] =>
  select<{ body: string }>(database, 'SELECT body FROM events ORDER BY session, number').map(
    ({ body }) => JSON.parse(body) as LoggedEvent,
  );

/** Ideas in the order of the log, which says too when their stage closed and opened. */
function ideasIn(database: Database.Database, log: readonly LoggedEvent[]): readonly KeptIdea[] {
  const authors = new Map(
    select<{ stage: string; item: string; pseudonym: string }>(
      database,
      'SELECT stage, item, pseudonym FROM authors',
    ).map(({ stage, item, pseudonym }) => [`${stage} ${item}`, pseudonym]),
  );
  const closed = new Set<string>();
  return log.flatMap((event): KeptIdea[] => {
    if (event.type === 'stage:closed') closed.add(event.stage);
    if (event.type === 'stage:opened' || event.type === 'stage:reopened') closed.delete(event.stage);
    if (event.type !== 'stage:event' || event.event.type !== 'idea:added') return [];
    const { idea, text, lang } = event.event as unknown as Added;
    const author = authors.get(`${event.stage} ${idea}`) ?? null;
    return [{ stage: event.stage, text: text[lang] ?? '', author, afterClose: closed.has(event.stage) }];
  });
}

interface Added {
  readonly idea: string;
  readonly text: Readonly<Record<string, string>>;
  readonly lang: string;
}

const select = <Row>(database: Database.Database, sql: string): readonly Row[] =>
  database.prepare(sql).all() as readonly Row[];

const sha256 = (token: string): string => createHash('sha256').update(token).digest('hex');

/** As DESIGN says: HMAC(server secret, stage salt, participant). */
const pseudonym = (secret: Buffer, salt: string, participant: string): string =>
  createHmac('sha256', secret).update(`${salt}/${participant}`).digest('base64url').slice(0, 22);
