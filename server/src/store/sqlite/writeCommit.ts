import { privateTables } from '../tables.ts';
import { storeError } from './explain.ts';
import type { WrittenCommit } from './calls.ts';
import type { Queries } from './queries.ts';

/** Writes one session's commit, in the order that the port promises. Runs inside a savepoint: throwing undoes it. */
export function writeCommit(queries: Queries, commit: WrittenCommit): void {
  requireSession(queries, commit.session);
  if (commit.empties) emptySession(queries, commit.session);
  appendEvents(queries, commit);
  writeRows(queries, commit);
  writeAuthors(queries, commit);
  writeAnswers(queries, commit);
  writeSalts(queries, commit);
  rewriteEvents(queries, commit);
  rewriteRows(queries, commit);
  sealStages(queries, commit);
  changeSessionRow(queries, commit);
}

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

function appendEvents({ db, run, first }: Queries, { session, events }: WrittenCommit): void {
  if (events.length === 0) return;
  const last = first(
    db
      .selectFrom('events')
      .select((of) => of.fn.max('number').as('number'))
      .where('session', '=', session),
  );
  let number = last?.number ?? 0;
  for (const body of events) run(db.insertInto('events').values({ session, number: ++number, body }));
}

function writeRows({ db, run }: Queries, { session, rows }: WrittenCommit): void {
  for (const { stage, pseudonym, slot, seq, command, value } of rows) {
    run(
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
    );
  }
}

function writeAuthors({ db, run }: Queries, { session, authors }: WrittenCommit): void {
  for (const { stage, item, pseudonym } of authors) {
    if (pseudonym === null) {
      run(
        db
          .deleteFrom('authors')
          .where('session', '=', session)
          .where('stage', '=', stage)
          .where('item', '=', item),
      );
    } else {
      run(
        db
          .insertInto('authors')
          .values({ session, stage, item, pseudonym })
          .onConflict((conflict) =>
            conflict
              .columns(['session', 'stage', 'item'])
              .doUpdateSet((of) => ({ pseudonym: of.ref('excluded.pseudonym') })),
          ),
      );
    }
  }
}

/** The first answer to a command is its answer. */
function writeAnswers({ db, run }: Queries, { session, answers }: WrittenCommit): void {
  for (const { stage, owner, command, body } of answers) {
    run(
      db
        .insertInto('answers')
        .values({ session, stage, owner, command, body })
        .onConflict((conflict) => conflict.columns(['session', 'stage', 'owner', 'command']).doNothing()),
    );
  }
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
