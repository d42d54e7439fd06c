import { sql } from 'kysely';
import type { Pool } from 'pg';
import type { Lease, Leases } from '../port.ts';
import { db, Queries } from './queries.ts';

/** How long a node that says nothing keeps a session, in seconds. */
const term = 6;

/** Leases in a table, on the clock of Postgres: nodes need not agree on what time it is. */
export function leasesOf(pool: Pool): Leases {
  const queries = new Queries(pool);
  const leases = db.selectFrom('leases');

  return {
    async take(session, node): Promise<Lease | null> {
      // A commit holds the row until it is durable: whoever takes it over waits for that, and reads it.
      await queries.text(
        `insert into leases (session, node, fence, until)
         select id, $2, 1, clock_timestamp() + make_interval(secs => $3) from sessions where id = $1
         on conflict (session)
         do update set node = excluded.node, fence = leases.fence + 1, until = excluded.until
         where leases.until < clock_timestamp() or leases.node = excluded.node`,
        [session, node, term],
      );
      return queries.first(leases.select(['node', 'fence']).where('session', '=', session));
    },

    async renew(node, sessions) {
      if (sessions.length === 0) return new Set();
      await queries.text(
        `update leases set until = clock_timestamp() + make_interval(secs => $3)
         where node = $1 and session = any($2)`,
        [node, sessions, term],
      );
      const held = await queries.all(leases.select('session').where('node', '=', node));
      const asked = new Set(sessions);
      return new Set(held.map(({ session }) => session).filter((session) => asked.has(session)));
    },

    async holders(sessions) {
      if (sessions.length === 0) return new Map();
      const held = await queries.all(
        leases
          .select(['session', 'node', 'fence'])
          .where('session', 'in', sessions)
          .where('until', '>=', sql<Date>`clock_timestamp()`),
      );
      return new Map(held.map(({ session, node, fence }) => [session, { node, fence }]));
    },

    async release(node, sessions) {
      await queries.text(`update leases set until = '-infinity' where node = $1 and session = any($2)`, [
        node,
        sessions,
      ]);
    },
  };
}
