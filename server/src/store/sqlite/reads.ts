import { paperCodesFrom } from '../entering.ts';
import { selections, sessionRow } from '../statements.ts';
import type { Reads } from './calls.ts';
import type { Queries } from './queries.ts';

/** Everything that only looks. */
export function readsOf({ db, all, first }: Queries): Reads {
  const select = selections(db);
  return {
    loadSession(id) {
      const row = first(select.session(id));
      if (!row) return null;
      return {
        row: sessionRow(row),
        events: all(select.events(id)).map(({ body }) => body),
        rows: all(select.rows(id)),
        authors: all(select.authors(id)),
        answers: all(select.answers(id)),
        salts: new Map(all(select.salts(id)).map(({ stage, salt }) => [stage, salt])),
        participants: first(select.participants(id))?.count ?? 0,
      };
    },
    sessions: () => all(select.sessions()).map(sessionRow),
    sessionByCode(code) {
      const row = first(select.sessionByCode(code));
      return row && sessionRow(row);
    },
    sessionsKeptUntilBefore: (date) => all(select.sessionsKeptUntilBefore(date)).map(({ id }) => id),
    keysOf: (session) => all(select.keys(session)),
    paperCodes: (session) => paperCodesFrom(all(select.paperCodes(session))),
    namesOf: (session) => all(select.names(session)).map(({ name }) => name),
    secretMark: () => first(select.secretMark())?.value ?? null,
    holderOf(session, hash) {
      const participant = first(select.participantByHash(session, hash));
      if (participant) return { kind: 'participant', participant };
      const key = first(select.keyByHash(session, hash));
      return key && { kind: 'key', key };
    },
  };
}
