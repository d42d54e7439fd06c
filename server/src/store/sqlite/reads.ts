import type { SessionRow } from '../port.ts';
import type { Tables } from '../tables.ts';
import type { Reads } from './calls.ts';
import type { Queries } from './queries.ts';

/** Everything that only looks. No order here says who came first: rows come by their keys, which are random. */
export function readsOf(queries: Queries): Reads {
  const { db } = queries;

  const session = (row: Tables['sessions']): SessionRow => ({
    id: row.id,
    code: row.code,
    keptUntil: row.kept_until,
  });

  return {
    loadSession(id) {
      const row = queries.first(db.selectFrom('sessions').selectAll().where('id', '=', id));
      if (!row) return null;
      const events = queries.all(
        db.selectFrom('events').select('body').where('session', '=', id).orderBy('number'),
      );
      const salts = queries.all(
        db.selectFrom('salts').select(['stage', 'salt']).where('session', '=', id).orderBy('stage'),
      );
      const participants = queries.first(
        db
          .selectFrom('participants')
          .select((of) => of.fn.countAll<number>().as('count'))
          .where('session', '=', id),
      );
      return {
        row: session(row),
        events: events.map(({ body }) => body),
        rows: queries.all(
          db
            .selectFrom('private_rows')
            .select(['stage', 'pseudonym', 'slot', 'seq', 'value'])
            .where('session', '=', id)
            .orderBy('stage')
            .orderBy('pseudonym')
            .orderBy('slot'),
        ),
        authors: queries.all(
          db
            .selectFrom('authors')
            .select(['stage', 'item', 'pseudonym'])
            .where('session', '=', id)
            .orderBy('stage')
            .orderBy('item'),
        ),
        answers: queries.all(
          db
            .selectFrom('answers')
            .select(['stage', 'owner', 'body'])
            .where('session', '=', id)
            .orderBy('stage')
            .orderBy('owner')
            .orderBy('command'),
        ),
        salts: new Map(salts.map(({ stage, salt }) => [stage, salt])),
        participants: participants?.count ?? 0,
      };
    },

    sessions: () => queries.all(db.selectFrom('sessions').selectAll().orderBy('id')).map(session),

    sessionByCode(code) {
      const row = queries.first(db.selectFrom('sessions').selectAll().where('code', '=', code));
      return row && session(row);
    },

    sessionsKeptUntilBefore: (date) =>
      queries
        .all(
          db
            .selectFrom('sessions')
            .select('id')
            .where('kept_until', '<>', '')
            .where('kept_until', '<', date)
            .orderBy('kept_until')
            .orderBy('id'),
        )
        .map(({ id }) => id),

    keysOf: (id) =>
      queries.all(db.selectFrom('keys').selectAll().where('session', '=', id).orderBy('role').orderBy('id')),

    namesOf: (id) =>
      queries
        .all(
          db
            .selectFrom('participants')
            .select('name')
            .where('session', '=', id)
            .where('name', '<>', '')
            .orderBy('name'),
        )
        .map(({ name }) => name),

    holderOf(id, hash) {
      const participant = queries.first(
        db.selectFrom('participants').selectAll().where('session', '=', id).where('hash', '=', hash),
      );
      if (participant) return { kind: 'participant', participant };
      const key = queries.first(
        db.selectFrom('keys').selectAll().where('session', '=', id).where('hash', '=', hash),
      );
      return key && { kind: 'key', key };
    },
  };
}
