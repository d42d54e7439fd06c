import {
  changeStage,
  emptySession,
  evolve,
  evolveAuthor,
  evolveRow,
  type Session,
  type StageTypes,
} from '@kring/core';
import type { StoredSession } from '../store/port.ts';
import type { Kept } from './sessionHost.ts';

/** Folds what was kept into the session as it stands: shared facts from the log, private ones from their rows. */
export function restore(types: StageTypes, stored: StoredSession): Session {
  let session = emptySession(stored.row.id);
  for (const event of stored.events) session = evolve(types, session, event);
  for (const row of stored.rows) session = changeStage(session, row.stage, (stage) => evolveRow(stage, row));
  for (const author of stored.authors) {
    session = changeStage(session, author.stage, (stage) => evolveAuthor(stage, author));
  }
  return session;
}

/** The same, for whoever only reads it. */
export const keptBy = (types: StageTypes, stored: StoredSession): Kept => ({
  session: restore(types, stored),
  joined: stored.participants,
});
