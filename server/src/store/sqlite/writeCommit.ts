import { privateTables, type Tables } from '../tables.ts';
import { storeError } from './explain.ts';
import type { WrittenCommit } from './calls.ts';
import type { Queries } from './queries.ts';

/** Writes commits of sessions, each in the order that the port promises, inside a savepoint: throwing undoes it. */
export function commitsOf(queries: Queries): (commit: WrittenCommit) => void {
  const { appendEvent, writeRow, writeAuthor, writeAnswer } = statementsOf(queries);
  return (commit) => {
    const { session } = commit;
    requireSession(queries, session);
    if (commit.empties) emptySession(queries, session);
    appendEvents(queries, commit, appendEvent);
    for (const row of commit.rows) writeRow({ session, ...row });
    for (const { stage, item, pseudonym } of commit.authors) {
      if (pseudonym === null) forgetAuthor(queries, { session, stage, item });
      else writeAuthor({ session, stage, item, pseudonym });
    }
    for (const answer of commit.answers) writeAnswer({ session, ...answer });
    writeSalts(queries, commit);
    rewriteEvents(queries, commit);
    rewriteRows(queries, commit);
    sealStages(queries, commit);
    changeSessionRow(queries, commit);
  };
}

/** What every vote and every idea writes. */
const statementsOf = ({ db, forEach }: Queries) => ({
  appendEvent: forEach<Tables['events']>(({ session, number, body }) =>
    db.insertInto('events').values({ session, number, body }),
  ),
  writeRow: forEach<Tables['private_rows']>(({ session, stage, pseudonym, slot, seq, command, value }) =>
    db
      .insertInto('private_rows')
      .values({ session, stage, pseudonym, slot, seq, command, value })
      .onConflict((conflict) =>
        conflict
          .columns(['session', 'stage', 'pseudonym', 'slot'])
          .doUpdateSet((of) => ({
            seq: of.ref('excluded.seq'),
            command: of.ref('excluded.command'),
            value: of.ref('excluded.value'),
          }))
          .whereRef('excluded.seq', '>=', 'private_rows.seq'),
      ),
  ),
  writeAuthor: forEach<Tables['authors']>(({ session, stage, item, pseudonym }) =>
    db
      .insertInto('authors')
      .values({ session, stage, item, pseudonym })
      .onConflict((conflict) =>
        conflict
          .columns(['session', 'stage', 'item'])
          .doUpdateSet((of) => ({ pseudonym: of.ref('excluded.pseudonym') })),
      ),
  ),
  /** The first answer to a command is its answer. */
  writeAnswer: forEach<Tables['answers']>(({ session, stage, owner, command, body }) =>
    db
      .insertInto('answers')
      .values({ session, stage, owner, command, body })
      .onConflict((conflict) => conflict.columns(['session', 'stage', 'owner', 'command']).doNothing()),
  ),
});

/** Whether something goes that must not stay readable in the files. */
export const erases = ({ empties, seals, rewrites, rowRewrites }: WrittenCommit): boolean =>
  empties || seals.length + rewrites.length + rowRewrites.length > 0;

function requireSession({ db, first }: Queries, session: string): void {
  const found = first(db.selectFrom('sessions').select('id').where('id', '=', session));
  if (!found) throw storeError('refused', '', 'there is no such session');
}

function emptySession({ db, run }: Queries, session: string): void {
  for (const table of ['events', 'participants', ...privateTables] as const) {
    run(db.deleteFrom(table).where('session', '=', session));
  }
}

function appendEvents(
  { db, first }: Queries,
  { session, events }: WrittenCommit,
  append: (event: Tables['events']) => void,
): void {
  if (events.length === 0) return;
  const last = first(
    db
      .selectFrom('events')
      .select((of) => of.fn.max('number').as('number'))
      .where('session', '=', session),
  );
  let number = last?.number ?? 0;
  for (const body of events) append({ session, number: ++number, body });
}

function forgetAuthor(
  { db, run }: Queries,
  { session, stage, item }: Omit<Tables['authors'], 'pseudonym'>,
): void {
  run(
    db
      .deleteFrom('authors')
      .where('session', '=', session)
      .where('stage', '=', stage)
      .where('item', '=', item),
  );
}

/** A second salt for a stage would cut people off from what they gave: it is refused. */
function writeSalts({ db, run }: Queries, { session, salts }: WrittenCommit): void {
  for (const { stage, salt } of salts) run(db.insertInto('salts').values({ session, stage, salt }));
}

function rewriteEvents({ db, run }: Queries, { session, rewrites }: WrittenCommit): void {
  for (const { number, body } of rewrites) {
    const changed = run(
      db.updateTable('events').set({ body }).where('session', '=', session).where('number', '=', number),
    );
    if (changed !== 1) throw storeError('refused', '', `there is no event ${number} to rewrite`);
  }
}

function rewriteRows({ db, run }: Queries, { session, rowRewrites }: WrittenCommit): void {
  for (const { stage, pseudonym, slot, value } of rowRewrites) {
    run(
      db
        .updateTable('private_rows')
        .set({ value })
        .where('session', '=', session)
        .where('stage', '=', stage)
        .where('pseudonym', '=', pseudonym)
        .where('slot', '=', slot),
    );
  }
}

function sealStages({ db, run }: Queries, { session, seals }: WrittenCommit): void {
  for (const stage of seals) {
    for (const table of privateTables) {
      run(db.deleteFrom(table).where('session', '=', session).where('stage', '=', stage));
    }
  }
}

function changeSessionRow({ db, run }: Queries, { session, row }: WrittenCommit): void {
  if (!row) return;
  run(
    db.updateTable('sessions').set({ code: row.code, kept_until: row.keptUntil }).where('id', '=', session),
  );
}
