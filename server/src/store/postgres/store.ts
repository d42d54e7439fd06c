import type { Holder, Leases, SessionRow, Store, StoredSession } from '../port.ts';
import { explain, storeError } from './explain.ts';
import { Lanes } from './lanes.ts';
import { leasesOf } from './leases.ts';
import { migrate } from './migrate.ts';
import { poolOf, refuseForgetful, withoutPassword } from './pool.ts';
import { db, Queries } from './queries.ts';
import { noteErasure, scrubberOf } from './scrubber.ts';
import { writeCommit } from './writeCommit.ts';
import { atDesk, firstWithout, hindrance, paperCodesFrom } from '../entering.ts';
import { changes, selections, sessionRow } from '../statements.ts';
import { erases, read as readBack, written } from '../written.ts';

const select = selections(db);
const change = changes(db);

/** The store on this thread; `leases` are there. Rejects with a {@link StoreError}. */
export async function openHere(url: string): Promise<Store & { readonly leases: Leases }> {
  const where = withoutPassword(url);
  const pool = poolOf(url);
  try {
    await refuseForgetful(pool, where);
    await migrate(pool, where);
  } catch (error) {
    await pool.end();
    throw explain(error, where);
  }
  const scrubber = scrubberOf(pool);
  const direct = new Queries(pool);
  const lanes = new Lanes(pool);
  let unanswered = 0;
  let closing: Promise<void> | null = null;

  /** Counts a call that is under way, and says in a sentence what went wrong. */
  async function call<T>(make: () => Promise<T>): Promise<T> {
    if (closing) throw storeError('closed', where);
    unanswered += 1;
    try {
      return await make();
    } catch (error) {
      throw explain(error, where);
    } finally {
      unanswered -= 1;
    }
  }
  const write = <T>(session: string, run: (queries: Queries) => Promise<T>) =>
    call(() => lanes.write(session, run));
  const read = <T>(session: string, run: (queries: Queries) => Promise<T>) =>
    call(() => lanes.read(session, run));

  /** `run` answers how many rows it took words from. */
  async function erase(id: string, run: (queries: Queries) => Promise<number>): Promise<void> {
    const changed = await write(id, async (queries) => {
      const rows = await run(queries);
      if (rows > 0) await noteErasure(queries);
      return rows;
    });
    if (changed > 0) scrubber.scrubSoon();
  }

  async function end(): Promise<void> {
    scrubber.stop();
    await lanes.settled();
    await pool.end();
  }

  scrubber.scrubSoon();
  return {
    leases: leasesOf(pool),

    createSession: async (row, events, keys) => {
      const bodies = events.map((event) => JSON.stringify(event));
      return write(row.id, async (queries) => {
        if ((await queries.run(change.addSession(row))) === 0) return false;
        for (const [at, body] of bodies.entries()) {
          await queries.run(db.insertInto('events').values({ session: row.id, number: at + 1, body }));
        }
        for (const key of keys) await queries.run(change.addKey(key));
        return true;
      });
    },
    loadSession: (id) => read(id, (queries) => load(queries, id)),
    sessions: () => call(async () => (await direct.all(select.sessions())).map(sessionRow)),
    sessionByCode: (code) =>
      call(async (): Promise<SessionRow | null> => {
        const row = await direct.first(select.sessionByCode(code));
        return row && sessionRow(row);
      }),
    sessionsKeptUntilBefore: (date) =>
      call(async () => (await direct.all(select.sessionsKeptUntilBefore(date))).map(({ id }) => id)),
    deleteSession: (id) => erase(id, (queries) => queries.run(change.deleteSession(id))),
    addKey: (key) => write(key.session, async (queries) => void (await queries.run(change.addKey(key)))),
    renameKey: (id, name) => erase(id, (queries) => queries.run(change.renameKey(id, name))),
    removeKey: (id) => erase(id, (queries) => queries.run(change.removeKey(id))),
    keysOf: (session) => read(session, (queries) => queries.all(select.keys(session))),
    namesOf: (session) =>
      read(session, async (queries) => (await queries.all(select.names(session))).map(({ name }) => name)),
    addParticipant: (participant, capacity, code) =>
      write(participant.session, async (queries) => {
        const { session, hash } = participant;
        await holdEntrance(queries, session);
        const known = (await queries.first(select.participantByHash(session, hash))) !== null;
        const slip = code === null ? null : await queries.first(select.paperCode(session, code));
        const people = (await queries.first(select.participants(session)))?.count ?? 0;
        const without = async () =>
          people > 0
            ? 'free'
            : firstWithout((await queries.all(select.events(session))).map(({ body }) => body));
        const hindered = hindrance(known, code === null ? await without() : slip, people, capacity);
        if (hindered) return hindered;
        if (code !== null) await queries.run(change.useCode(session, code, 'phone'));
        await queries.run(change.addParticipant(participant));
        return 'in';
      }),
    addPaperCodes: (session, hashes, most) =>
      write(session, async (queries) => {
        await holdEntrance(queries, session);
        const { made } = paperCodesFrom(await queries.all(select.paperCodes(session)));
        if (made + hashes.length > most) return false;
        await queries.text(
          `insert into paper_codes (session, hash, used) select $1, hash, 'no' from unnest($2::text[]) as hash`,
          [session, hashes],
        );
        return true;
      }),
    paperCodes: (session) =>
      read(session, async (queries) => paperCodesFrom(await queries.all(select.paperCodes(session)))),
    withdrawUnusedCodes: (session) =>
      write(session, async (queries) => {
        await holdEntrance(queries, session);
        return queries.run(change.withdrawUnused(session));
      }),
    useAtDesk: (session, code) =>
      write(session, async (queries) => {
        await holdEntrance(queries, session);
        await queries.run(change.useCode(session, code, 'desk'));
        return atDesk(await queries.first(select.paperCode(session, code)));
      }),
    sendAway: async (session) => {
      await erase(session, async (queries) => {
        await holdEntrance(queries, session);
        for (const query of change.sendAway(session)) await queries.run(query);
        return 1;
      });
    },
    setLanguage: (id, lang) => call(async () => void (await direct.run(change.setLanguage(id, lang)))),
    holderOf: (session, hash) => call(() => holderOf(direct, session, hash)),
    commit: async (commit) => {
      const text = written(commit);
      const run = (queries: Queries) => writeCommit(queries, text).then(() => 1);
      await (erases(text) ? erase(commit.session, run) : write(commit.session, run));
    },
    secretMark: () => call(async () => (await direct.first(select.secretMark()))?.value ?? null),
    keepSecretMark: (mark) =>
      call(async () => {
        await direct.run(change.keepSecretMark(mark));
        return (await direct.first(select.secretMark()))?.value ?? mark;
      }),
    forgetSecretMark: () => call(async () => void (await direct.run(change.forgetSecretMark()))),
    now: () =>
      call(async () => {
        const { rows } = await pool.query<{ now: Date }>('select clock_timestamp() as now');
        return rows[0]?.now.getTime() ?? Date.now();
      }),
    ready: () =>
      call(() => direct.text('update erasures set noted = noted')).then(
        (changed) => changed === 1,
        () => false,
      ),
    waiting: () => unanswered,
    scrub: () => call(() => scrubber.scrub()),
    close: () => (closing ??= end()),
  };
}

/** Nobody else comes in, on whichever node, until this transaction ends. */
async function holdEntrance(queries: Queries, session: string): Promise<void> {
  await queries.first(select.session(session).forNoKeyUpdate());
}

async function load(queries: Queries, id: string): Promise<StoredSession | null> {
  const row = await queries.first(select.session(id));
  if (!row) return null;
  const salts = await queries.all(select.salts(id));
  return readBack({
    row: sessionRow(row),
    events: (await queries.all(select.events(id))).map(({ body }) => body),
    rows: await queries.all(select.rows(id)),
    authors: await queries.all(select.authors(id)),
    answers: await queries.all(select.answers(id)),
    salts: new Map(salts.map(({ stage, salt }) => [stage, salt])),
    participants: (await queries.first(select.participants(id)))?.count ?? 0,
  });
}

async function holderOf(queries: Queries, session: string, hash: string): Promise<Holder | null> {
  const participant = await queries.first(select.participantByHash(session, hash));
  if (participant) return { kind: 'participant', participant };
  const key = await queries.first(select.keyByHash(session, hash));
  return key && { kind: 'key', key };
}
