import { changes, selections } from '../statements.ts';
import type { Tables } from '../tables.ts';
import type { WrittenCommit } from '../written.ts';
import { storeError } from './explain.ts';
import type { Queries } from './queries.ts';

/** Writes commits of sessions, each in the order that the port promises, inside a savepoint: throwing undoes it. */
export function commitsOf(queries: Queries): (commit: WrittenCommit) => void {
  const { db, first, run } = queries;
  const { appendEvent, writeRow, writeAuthor, writeAnswer } = statementsOf(queries);
  const select = selections(db);
  const change = changes(db);

  function append(session: string, events: readonly string[]): void {
    if (events.length === 0) return;
    let number = first(select.lastEvent(session))?.number ?? 0;
    for (const body of events) appendEvent({ session, number: ++number, body });
  }

  function rewriteEvent(event: Tables['events']): void {
    if (run(change.rewriteEvent(event)) === 1) return;
    throw storeError('refused', '', `there is no event ${event.number} to rewrite`);
  }

  return ({ session, ...commit }) => {
    if (!first(select.session(session))) throw storeError('refused', '', 'there is no such session');
    if (commit.beforeAnyone && (first(select.participants(session))?.count ?? 0) > 0)
      throw storeError('refused', '', 'somebody has joined already');
    if (commit.empties) change.empty(session).forEach(run);
    append(session, commit.events);
    for (const row of commit.rows) writeRow({ session, ...row });
    for (const { stage, item, pseudonym } of commit.authors) {
      if (pseudonym === null) run(change.forgetAuthor({ session, stage, item }));
      else writeAuthor({ session, stage, item, pseudonym });
    }
    for (const answer of commit.answers) writeAnswer({ session, ...answer });
    // A second salt for a stage would cut people off from what they gave: it is refused.
    for (const salt of commit.salts) run(change.addSalt({ session, ...salt }));
    for (const rewrite of commit.rewrites) rewriteEvent({ session, ...rewrite });
    for (const rewrite of commit.rowRewrites) run(change.rewriteRow({ session, ...rewrite }));
    for (const stage of commit.seals) change.seal(session, stage).forEach(run);
    if (commit.row) run(change.changeSession(session, commit.row));
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
