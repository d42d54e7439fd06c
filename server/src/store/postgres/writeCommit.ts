import { changes, selections } from '../statements.ts';
import type { WrittenCommit } from '../written.ts';
import { storeError } from './explain.ts';
import { db, type Queries } from './queries.ts';

/**
 * Writes a commit, in the order that the port promises, inside a transaction: throwing undoes it. What every vote and
 * every idea writes goes as one statement for all of a kind, its columns as arrays, for each statement is a journey.
 */
export async function writeCommit(queries: Queries, commit: WrittenCommit): Promise<void> {
  const { session } = commit;
  await holdSession(queries, commit);
  if (commit.beforeAnyone && ((await queries.first(select.participants(session)))?.count ?? 0) > 0)
    throw storeError('refused', '', 'somebody has joined already');
  if (commit.empties) for (const query of change.empty(session)) await queries.run(query);
  await appendEvents(queries, commit);
  await writeRows(queries, commit);
  await writeAuthors(queries, commit);
  await writeAnswers(queries, commit);
  // A second salt for a stage would cut people off from what they gave: it is refused.
  for (const salt of commit.salts) await queries.run(change.addSalt({ session, ...salt }));
  for (const rewrite of commit.rewrites) {
    if ((await queries.run(change.rewriteEvent({ session, ...rewrite }))) === 1) continue;
    throw storeError('refused', '', `there is no event ${rewrite.number} to rewrite`);
  }
  for (const rewrite of commit.rowRewrites) await queries.run(change.rewriteRow({ session, ...rewrite }));
  for (const stage of commit.seals) {
    for (const query of change.seal(session, stage)) await queries.run(query);
  }
  if (commit.row) await queries.run(change.changeSession(session, commit.row));
}

const select = selections(db);
const change = changes(db);

/**
 * Until this transaction ends, the session stays there, and no other node may become its host; nor does anybody come in
 * where that matters.
 */
async function holdSession(queries: Queries, { session, fence, beforeAnyone }: WrittenCommit): Promise<void> {
  const row = select.session(session);
  if (!(await queries.first(beforeAnyone ? row.forNoKeyUpdate() : row.forKeyShare()))) {
    throw storeError('refused', '', 'there is no such session');
  }
  if (fence === null) return;
  const lease = db.selectFrom('leases').select('fence').where('session', '=', session).forShare();
  const held = (await queries.first(lease))?.fence;
  if (held !== fence) throw storeError('not-host', '', `its fence is ${held ?? 'gone'}, not ${fence}`);
}

async function appendEvents(queries: Queries, { session, events }: WrittenCommit): Promise<void> {
  if (events.length === 0) return;
  await queries.text(
    `insert into events (session, number, body)
     select $1, last.number + added.place, added.body
     from unnest($2::text[]) with ordinality as added (body, place),
       (select coalesce(max(number), 0) as number from events where session = $1) as last`,
    [session, events],
  );
}

async function writeRows(queries: Queries, { session, rows }: WrittenCommit): Promise<void> {
  if (rows.length === 0) return;
  const last = lastOf(
    rows,
    ({ stage, pseudonym, slot }) => `${stage}/${pseudonym}/${slot}`,
    (row, before) => row.seq >= before.seq,
  );
  await queries.text(
    `insert into private_rows (session, stage, pseudonym, slot, seq, command, value)
     select $1, given.*
     from unnest($2::text[], $3::text[], $4::text[], $5::bigint[], $6::text[], $7::text[]) as given
     on conflict (session, stage, pseudonym, slot)
     do update set seq = excluded.seq, command = excluded.command, value = excluded.value
     where excluded.seq >= private_rows.seq`,
    [session, ...columns(last, ['stage', 'pseudonym', 'slot', 'seq', 'command', 'value'])],
  );
}

async function writeAuthors(queries: Queries, { session, authors }: WrittenCommit): Promise<void> {
  if (authors.length === 0) return;
  const last = lastOf(authors, ({ stage, item }) => `${stage}/${item}`);
  const known = last.filter(({ pseudonym }) => pseudonym !== null);
  if (known.length > 0) {
    await queries.text(
      `insert into authors (session, stage, item, pseudonym)
       select $1, given.* from unnest($2::text[], $3::text[], $4::text[]) as given
       on conflict (session, stage, item) do update set pseudonym = excluded.pseudonym`,
      [session, ...columns(known, ['stage', 'item', 'pseudonym'])],
    );
  }
  for (const { stage, item, pseudonym } of last) {
    if (pseudonym === null) await queries.run(change.forgetAuthor({ session, stage, item }));
  }
}

async function writeAnswers(queries: Queries, { session, answers }: WrittenCommit): Promise<void> {
  if (answers.length === 0) return;
  await queries.text(
    `insert into answers (session, stage, owner, command, body)
     select $1, given.* from unnest($2::text[], $3::text[], $4::text[], $5::text[]) as given
     on conflict (session, stage, owner, command) do nothing`,
    [session, ...columns(answers, ['stage', 'owner', 'command', 'body'])],
  );
}

/** One of those with the same key, for a statement may not touch a row twice: the later, unless it does not win. */
function lastOf<One>(
  all: readonly One[],
  keyOf: (one: One) => string,
  wins: (one: One, before: One) => boolean = () => true,
): readonly One[] {
  const last = new Map<string, One>();
  for (const one of all) {
    const key = keyOf(one);
    const before = last.get(key);
    if (before === undefined || wins(one, before)) last.set(key, one);
  }
  return [...last.values()];
}

const columns = <Row>(rows: readonly Row[], names: readonly (keyof Row)[]): readonly unknown[] =>
  names.map((name) => rows.map((row) => row[name]));
