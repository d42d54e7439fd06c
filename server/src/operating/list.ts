import { inLang } from '@kring/core';
import { stageTypes } from '@kring/stages';
import { restore } from '../session/restore.ts';
import type { Store, StoredSession } from '../store/port.ts';
import { read } from '../store/written.ts';
import { queriesOf } from '../store/sqlite/queries.ts';
import { readsOf } from '../store/sqlite/reads.ts';
import { openLive } from './backup.ts';

/** What an operator sees of a session. */
export interface ListedSession {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly status: 'preparing' | 'running' | 'ended';
  /** A date as 2027-01-31; '' for none. */
  readonly keptUntil: string;
  readonly participants: number;
}

/** The sessions in a folder, those that go first at the top. Only reads, also while a Kring runs on it. */
export function listSessions(folder: string): readonly ListedSession[] {
  const database = openLive(folder);
  try {
    const reads = readsOf(queriesOf(database));
    const stored = reads.sessions().map(({ id }) => reads.loadSession(id));
    return listed(stored.map((session) => session && read(session)));
  } finally {
    database.close();
  }
}

/** The same of any store. */
export async function listStored(
  store: Pick<Store, 'sessions' | 'loadSession'>,
): Promise<readonly ListedSession[]> {
  const stored: (StoredSession | null)[] = [];
  for (const { id } of await store.sessions()) stored.push(await store.loadSession(id));
  return listed(stored);
}

/** Without those that were deleted meanwhile. */
const listed = (stored: readonly (StoredSession | null)[]): readonly ListedSession[] =>
  stored
    .filter((session) => session !== null)
    .map((session): ListedSession => {
      const { row, participants } = session;
      const { info, status } = restore(stageTypes, session);
      const [lang = 'nl'] = info.languages;
      return { ...row, title: inLang(info.title, lang), status, participants };
    })
    .sort((a, b) => lastDay(a).localeCompare(lastDay(b)));

const lastDay = ({ keptUntil }: ListedSession): string => keptUntil || '9999';
