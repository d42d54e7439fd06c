import { changes, selections } from '../statements.ts';
import { erases } from '../written.ts';
import type { Writes } from './calls.ts';
import type { Queries } from './queries.ts';
import { commitsOf } from './writeCommit.ts';

/** Everything that changes something. `noteErasure` is called, in the same savepoint, by what takes things away. */
export function writesOf(queries: Queries, noteErasure: () => void): Writes {
  const { db, first, run } = queries;
  const change = changes(db);
  const select = selections(db);
  const write = commitsOf(queries);

  return {
    createSession(row, events, keys) {
      if (run(change.addSession(row)) === 0) return false;
      events.forEach((body, at) =>
        run(db.insertInto('events').values({ session: row.id, number: at + 1, body })),
      );
      for (const key of keys) run(change.addKey(key));
      return true;
    },
    deleteSession(id) {
      if (run(change.deleteSession(id)) > 0) noteErasure();
    },
    addKey: (key) => void run(change.addKey(key)),
    renameKey(id, name) {
      if (run(change.renameKey(id, name)) > 0) noteErasure();
    },
    removeKey(id) {
      if (run(change.removeKey(id)) > 0) noteErasure();
    },
    addParticipant(participant, capacity) {
      // One writer, one transaction: nobody can come in between the count and the row.
      const there = first(select.participants(participant.session));
      if ((there?.count ?? 0) >= capacity) return false;
      run(change.addParticipant(participant));
      return true;
    },
    setLanguage: (id, lang) => void run(change.setLanguage(id, lang)),
    keepSecretMark(mark) {
      run(change.keepSecretMark(mark));
      return first(select.secretMark())?.value ?? mark;
    },
    commit(commit) {
      write(commit);
      if (erases(commit)) noteErasure();
    },
  };
}
