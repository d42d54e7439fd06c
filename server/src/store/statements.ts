import type { Kysely } from 'kysely';
import type { KeyRow, ParticipantRow, SessionRow } from './port.ts';
import { privateTables, type Tables, type Used } from './tables.ts';

type Db = Kysely<Tables>;

/**
 * What is asked of the tables, in the words of both databases. No order here says who came first: rows come by their
 * keys, which are random.
 */
export const selections = (db: Db) => ({
  session: (id: string) => db.selectFrom('sessions').selectAll().where('id', '=', id),
  sessionByCode: (code: string) => db.selectFrom('sessions').selectAll().where('code', '=', code),
  sessions: () => db.selectFrom('sessions').selectAll().orderBy('id'),
  sessionsKeptUntilBefore: (date: string) =>
    db
      .selectFrom('sessions')
      .select('id')
      .where('kept_until', '<>', '')
      .where('kept_until', '<', date)
      .orderBy('kept_until')
      .orderBy('id'),

  secretMark: () => db.selectFrom('marks').select('value').where('name', '=', 'secret'),

  events: (session: string) =>
    db.selectFrom('events').select('body').where('session', '=', session).orderBy('number'),
  lastEvent: (session: string) =>
    db
      .selectFrom('events')
      .select((of) => of.fn.max('number').as('number'))
      .where('session', '=', session),
  rows: (session: string) =>
    db
      .selectFrom('private_rows')
      .select(['stage', 'pseudonym', 'slot', 'seq', 'value'])
      .where('session', '=', session)
      .orderBy('stage')
      .orderBy('pseudonym')
      .orderBy('slot'),
  authors: (session: string) =>
    db
      .selectFrom('authors')
      .select(['stage', 'item', 'pseudonym'])
      .where('session', '=', session)
      .orderBy('stage')
      .orderBy('item'),
  answers: (session: string) =>
    db
      .selectFrom('answers')
      .select(['stage', 'owner', 'body'])
      .where('session', '=', session)
      .orderBy('stage')
      .orderBy('owner')
      .orderBy('command'),
  salts: (session: string) =>
    db.selectFrom('salts').select(['stage', 'salt']).where('session', '=', session).orderBy('stage'),

  keys: (session: string) =>
    db.selectFrom('keys').selectAll().where('session', '=', session).orderBy('role').orderBy('id'),
  keyByHash: (session: string, hash: string) =>
    db.selectFrom('keys').selectAll().where('session', '=', session).where('hash', '=', hash),
  participantByHash: (session: string, hash: string) =>
    db.selectFrom('participants').selectAll().where('session', '=', session).where('hash', '=', hash),
  participants: (session: string) =>
    db
      .selectFrom('participants')
      .select((of) => of.fn.countAll<number>().as('count'))
      .where('session', '=', session),
  /** How many codes were used where, or not. */
  paperCodes: (session: string) =>
    db
      .selectFrom('paper_codes')
      .select((of) => ['used', of.fn.countAll<number>().as('count')])
      .where('session', '=', session)
      .groupBy('used'),
  paperCode: (session: string, hash: string) =>
    db.selectFrom('paper_codes').select('used').where('session', '=', session).where('hash', '=', hash),
  names: (session: string) =>
    db
      .selectFrom('participants')
      .select('name')
      .where('session', '=', session)
      .where('name', '<>', '')
      .orderBy('name'),
});

/** What is changed in the tables, one row or one stage at a time, in the words of both databases. */
export const changes = (db: Db) => ({
  addSession: ({ id, code, keptUntil }: SessionRow) =>
    db
      .insertInto('sessions')
      .values({ id, code, kept_until: keptUntil })
      .onConflict((conflict) => conflict.column('code').doNothing()),
  changeSession: (id: string, { code, keptUntil }: SessionRow) =>
    db.updateTable('sessions').set({ code, kept_until: keptUntil }).where('id', '=', id),
  deleteSession: (id: string) => db.deleteFrom('sessions').where('id', '=', id),

  addKey: ({ id, session, role, name, hash }: KeyRow) =>
    db.insertInto('keys').values({ id, session, role, name, hash }),
  renameKey: (id: string, name: string) => db.updateTable('keys').set({ name }).where('id', '=', id),
  removeKey: (id: string) => db.deleteFrom('keys').where('id', '=', id),
  addParticipant: ({ id, session, name, lang, hash }: ParticipantRow) =>
    db.insertInto('participants').values({ id, session, name, lang, hash }),
  addPaperCode: ({ session, hash, used }: Tables['paper_codes']) =>
    db.insertInto('paper_codes').values({ session, hash, used }),
  useCode: (session: string, hash: string, used: Exclude<Used, 'no'>) =>
    db
      .updateTable('paper_codes')
      .set({ used })
      .where('session', '=', session)
      .where('hash', '=', hash)
      .where('used', '=', 'no'),
  withdrawUnused: (session: string) =>
    db.deleteFrom('paper_codes').where('session', '=', session).where('used', '=', 'no'),
  sendAway: (session: string) =>
    (['participants', 'paper_codes'] as const).map((table) =>
      db.deleteFrom(table).where('session', '=', session),
    ),
  setLanguage: (id: string, lang: ParticipantRow['lang']) =>
    db.updateTable('participants').set({ lang }).where('id', '=', id),

  keepSecretMark: (value: string) =>
    db
      .insertInto('marks')
      .values({ name: 'secret', value })
      .onConflict((conflict) => conflict.column('name').doNothing()),
  forgetSecretMark: () => db.deleteFrom('marks').where('name', '=', 'secret'),
  addSalt: (salt: Tables['salts']) => db.insertInto('salts').values(salt),
  rewriteEvent: ({ session, number, body }: Tables['events']) =>
    db.updateTable('events').set({ body }).where('session', '=', session).where('number', '=', number),
  rewriteRow: ({ session, stage, pseudonym, slot, value }: Omit<Tables['private_rows'], 'seq' | 'command'>) =>
    db
      .updateTable('private_rows')
      .set({ value })
      .where('session', '=', session)
      .where('stage', '=', stage)
      .where('pseudonym', '=', pseudonym)
      .where('slot', '=', slot),
  forgetAuthor: ({ session, stage, item }: Omit<Tables['authors'], 'pseudonym'>) =>
    db
      .deleteFrom('authors')
      .where('session', '=', session)
      .where('stage', '=', stage)
      .where('item', '=', item),

  /** Everything that was given in a session; its slips of paper are good again. */
  empty: (session: string) => [
    ...(['events', 'participants', ...privateTables] as const).map((table) =>
      db.deleteFrom(table).where('session', '=', session),
    ),
    db
      .updateTable('paper_codes')
      .set({ used: 'no' })
      .where('session', '=', session)
      .where('used', '<>', 'no'),
  ],
  /** Everything that may not outlive a stage. */
  seal: (session: string, stage: string) =>
    privateTables.map((table) =>
      db.deleteFrom(table).where('session', '=', session).where('stage', '=', stage),
    ),
});

export const sessionRow = ({ id, code, kept_until }: Tables['sessions']): SessionRow => ({
  id,
  code,
  keptUntil: kept_until,
});
