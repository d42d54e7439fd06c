import Database from 'better-sqlite3';
import { createDecipheriv, createHash, createHmac, hkdfSync } from 'node:crypto';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
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
    const rows = selects.map((sql) => database.prepare(sql).all());
    const isSound = database.pragma('integrity_check', { simple: true }) === 'ok';
    return contentsOf(rows as unknown as Rows, readFileSync(join(copy, 'secret.key')), isSound);
  } finally {
    database.close();
    rmSync(copy, { recursive: true, force: true });
  }
}

/** The same of a Postgres; `folder`: of a node, with the secret. */
export async function readPostgres(url: string, folder: string): Promise<Contents> {
  const client = new Client(url);
  await client.connect();
  try {
    // All tables as they are at one moment.
    await client.query('begin isolation level repeatable read');
    const rows: unknown[][] = [];
    for (const sql of selects) rows.push((await client.query(sql)).rows as unknown[]);
    return contentsOf(rows as unknown as Rows, readFileSync(join(folder, 'secret.key')), true);
  } finally {
    await client.end();
  }
}

/** In the words of both databases. */
const selects = [
  'SELECT stage, salt FROM salts',
  'SELECT id, hash FROM participants',
  "SELECT session, stage, pseudonym, slot, seq, command, value FROM private_rows WHERE slot = 'ballot' AND value IS NOT NULL",
  'SELECT body FROM events ORDER BY session, number',
  'SELECT stage, item, pseudonym FROM authors',
];

type Rows = readonly [
  salts: readonly Salt[],
  people: readonly Person[],
  ballots: readonly Row[],
  events: readonly { readonly body: string }[],
  authors: readonly Author[],
];

function contentsOf(
  [saltRows, people, ballots, events, authors]: Rows,
  secret: Buffer,
  isSound: boolean,
): Contents {
  const salts = new Map(saltRows.map(({ stage, salt }) => [stage, salt]));
  const ids = new Map(people.map(({ id, hash }) => [hash, id]));
  const log = events.map(({ body }) => JSON.parse(body) as LoggedEvent);
  return {
    isSound,
    ballots: ballots.map((row) => ballotOf(row, secret)),
    ideas: ideasIn(log, authors),
    closes: (stage) => log.filter((event) => event.type === 'stage:closed' && event.stage === stage).length,
    pseudonymOf(phone, stage) {
      const [salt, id] = [salts.get(stage), ids.get(sha256(phone))];
      return salt === undefined || id === undefined ? null : pseudonym(secret, salt, id);
    },
  };
}

interface Salt {
  readonly stage: string;
  readonly salt: string;
}

interface Person {
  readonly id: string;
  readonly hash: string;
}

interface Row extends Covered {
  /** Postgres gives numbers of 64 bits as texts. */
  readonly seq: number | string;
  readonly command: string;
}

/** A private row as it lies in either database. */
export interface Covered {
  readonly session: string;
  readonly stage: string;
  readonly pseudonym: string;
  readonly slot: string;
  readonly value: string;
}

interface Author {
  readonly stage: string;
  readonly item: string;
  readonly pseudonym: string;
}

const ballotOf = (row: Row, secret: Buffer): KeptBallot => ({
  stage: row.stage,
  pseudonym: row.pseudonym,
  command: row.command,
  seq: Number(row.seq),
  ...(JSON.parse(uncovered(row, secret)) as { readonly dots: DotBallot }),
});

/** As docs/decisions/0012 says: AES-256-GCM under a key from the secret, bound to the row's place. */
export function uncovered({ session, stage, pseudonym, slot, value }: Covered, secret: Buffer): string {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'kring: private rows', 32));
  const closed = Buffer.from(JSON.parse(value) as string, 'base64');
  const opening = createDecipheriv('aes-256-gcm', key, closed.subarray(0, 12))
    .setAAD(Buffer.from([session, stage, pseudonym, slot].join('/')))
    .setAuthTag(closed.subarray(12, 28));
  return Buffer.concat([opening.update(closed.subarray(28)), opening.final()]).toString();
}

/** Ideas in the order of the log, which says too when their stage closed and opened. */
function ideasIn(log: readonly LoggedEvent[], authorRows: readonly Author[]): readonly KeptIdea[] {
  const authors = new Map(authorRows.map(({ stage, item, pseudonym }) => [`${stage} ${item}`, pseudonym]));
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

const sha256 = (token: string): string => createHash('sha256').update(token).digest('hex');

/** As DESIGN says: HMAC(server secret, stage salt, participant). */
export const pseudonym = (secret: Buffer, salt: string, participant: string): string =>
  createHmac('sha256', secret).update(`${salt}/${participant}`).digest('base64url').slice(0, 22);
