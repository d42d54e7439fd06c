import type { KeyRow } from '../port.ts';
import { commitsOf, erases } from './writeCommit.ts';
import type { Writes } from './calls.ts';
import type { Queries } from './queries.ts';

/** Everything that changes something. `noteErasure` is called, in the same savepoint, by what takes things away. */
export function writesOf(queries: Queries, noteErasure: () => void): Writes {
  const { db, run } = queries;
  const write = commitsOf(queries);

  function addKey({ id, session, role, name, hash }: KeyRow): void {
    run(db.insertInto('keys').values({ id, session, role, name, hash }));
  }

  return {
    createSession({ id, code, keptUntil }, events, keys) {
      const created = run(
        db
          .insertInto('sessions')
          .values({ id, code, kept_until: keptUntil })
          .onConflict((conflict) => conflict.column('code').doNothing()),
      );
      if (created === 0) return false;
      events.forEach((body, at) =>
        run(db.insertInto('events').values({ session: id, number: at + 1, body })),
      );
      for (const key of keys) addKey(key);
      return true;
    },

    deleteSession(id) {
      if (run(db.deleteFrom('sessions').where('id', '=', id)) > 0) noteErasure();
    },

    addKey,

    renameKey(id, name) {
      if (run(db.updateTable('keys').set({ name }).where('id', '=', id)) > 0) noteErasure();
    },

    removeKey(id) {
      if (run(db.deleteFrom('keys').where('id', '=', id)) > 0) noteErasure();
    },

    addParticipant({ id, session, name, lang, hash }, capacity) {
      const there = queries.first(
        db
          .selectFrom('participants')
          .select((of) => of.fn.countAll<number>().as('count'))
          .where('session', '=', session),
      );
      // One writer, one transaction: nobody can come in between the count and the row.
      if ((there?.count ?? 0) >= capacity) return false;
      run(db.insertInto('participants').values({ id, session, name, lang, hash }));
      return true;
    },

    setLanguage: (id, lang) => void run(db.updateTable('participants').set({ lang }).where('id', '=', id)),

    commit(commit) {
      write(commit);
      if (erases(commit)) noteErasure();
    },
  };
}
