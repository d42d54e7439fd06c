import { atDesk, firstWithout, hindrance, paperCodesFrom } from '../entering.ts';
import { changes, selections } from '../statements.ts';
import { erases } from '../written.ts';
import type { Writes } from './calls.ts';
import type { Queries } from './queries.ts';
import { commitsOf } from './writeCommit.ts';

/** Everything that changes something. `noteErasure` is called, in the same savepoint, by what takes things away. */
export function writesOf(queries: Queries, noteErasure: () => void): Writes {
  const { db, all, first, run } = queries;
  const change = changes(db);
  const select = selections(db);
  const write = commitsOf(queries);
  const addPaperCode = queries.forEach(change.addPaperCode);

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
    addParticipant(participant, capacity, code) {
      // One writer, one transaction: nobody can come in between the count and the row.
      const { session, hash } = participant;
      const people = first(select.participants(session))?.count ?? 0;
      const without = () =>
        people > 0 ? 'free' : firstWithout(all(select.events(session)).map(({ body }) => body));
      const hindered = hindrance(
        first(select.participantByHash(session, hash)) !== null,
        code === null ? without() : first(select.paperCode(session, code)),
        people,
        capacity,
      );
      if (hindered) return hindered;
      if (code !== null) run(change.useCode(session, code, 'phone'));
      run(change.addParticipant(participant));
      return 'in';
    },
    addPaperCodes(session, hashes, most) {
      const { made } = paperCodesFrom(all(select.paperCodes(session)));
      if (made + hashes.length > most) return false;
      for (const hash of hashes) addPaperCode({ session, hash, used: 'no' });
      return true;
    },
    withdrawUnusedCodes: (session) => run(change.withdrawUnused(session)),
    useAtDesk(session, code) {
      run(change.useCode(session, code, 'desk'));
      return atDesk(first(select.paperCode(session, code)));
    },
    sendAway(session) {
      change.sendAway(session).forEach(run);
      noteErasure();
    },
    setLanguage: (id, lang) => void run(change.setLanguage(id, lang)),
    keepSecretMark(mark) {
      run(change.keepSecretMark(mark));
      return first(select.secretMark())?.value ?? mark;
    },
    forgetSecretMark: () => void run(change.forgetSecretMark()),
    commit(commit) {
      write(commit);
      if (erases(commit)) noteErasure();
    },
  };
}
