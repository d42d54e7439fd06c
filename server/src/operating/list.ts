import { inLang } from '@kring/core';
import { stageTypes } from '@kring/stages';
import { restore } from '../session/restore.ts';
import { read } from '../store/sqlite/json.ts';
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
    const listed = reads.sessions().flatMap(({ id, code, keptUntil }): readonly ListedSession[] => {
      const stored = reads.loadSession(id);
      if (!stored) return [];
      const { info, status } = restore(stageTypes, read(stored));
      const [lang = 'nl'] = info.languages;
      return [
        { id, code, title: inLang(info.title, lang), status, keptUntil, participants: stored.participants },
      ];
    });
    return listed.sort((a, b) => lastDay(a).localeCompare(lastDay(b)));
  } finally {
    database.close();
  }
}

const lastDay = ({ keptUntil }: ListedSession): string => keptUntil || '9999';
