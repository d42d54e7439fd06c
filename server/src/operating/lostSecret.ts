import { inLang, needsPaperCode, type LoggedEvent, type Session, type StageId } from '@kring/core';
import { stageTypes } from '@kring/stages';
import { restore } from '../session/restore.ts';
import { newSalt } from '../session/tokens.ts';
import type { Commit, Store, StoredSession } from '../store/port.ts';
import { hasSecret } from '../store/secret.ts';
import { StoreError } from '../store/storeError.ts';
import { lostMessage } from './lostWords.ts';

/** Going on without `secret.key`: what only that opened is taken away, and everything else stays as it is. */

/** What goes from a session. */
export interface Loss {
  readonly code: string;
  readonly title: string;
  /** The steps of which what was given goes, as the operator may know them. */
  readonly steps: readonly string[];
  /** Whether its slips of paper are worth nothing any more, and everyone comes in again with a new one. */
  readonly slips: boolean;
}

interface Losing extends Loss {
  readonly stored: StoredSession;
  /** The stages that were opened, and are not sealed. */
  readonly begun: readonly StageId[];
  /** What the log says of it: of each step that lost something, and what people in the meeting are told. */
  readonly facts: readonly LoggedEvent[];
}

/** What goes with the secret, session by session. Rejects with a {@link StoreError} where it is not lost. */
export async function lossesOf(store: Store, folder: string): Promise<readonly Loss[]> {
  return (await losingIn(store, folder, 0)).map(({ code, title, steps, slips }) => ({
    ...{ code, title, steps, slips },
  }));
}

/**
 * Takes it away, and tells those who are in the meetings. Nothing is linked to anybody by it: pseudonyms, salts and rows go
 * together. Done half, it can be done again.
 */
export async function loseSecret(store: Store, folder: string, now: number): Promise<readonly Loss[]> {
  const losing = await losingIn(store, folder, now);
  for (const { stored, begun, slips, facts } of losing) {
    const { id } = stored.row;
    if (slips) await store.sendAway(id);
    await store.commit({ ...nothing, session: id, events: facts, seals: begun });
    // A stage that is sealed in a commit has no salt after it, so the new ones come in the next.
    const salts = begun.map((stage) => ({ stage, salt: newSalt() }));
    await store.commit({ ...nothing, session: id, salts });
  }
  await store.forgetSecretMark();
  await store.scrub();
  return losing;
}

async function losingIn(store: Store, folder: string, now: number): Promise<readonly Losing[]> {
  if (await hasSecret(store, folder)) {
    throw new StoreError('refused', `The secret of this database is in ${folder}: nothing is lost.`);
  }
  const rows = await store.sessions();
  if (store.leases && (await store.leases.holders(rows.map(({ id }) => id))).size > 0) {
    throw new StoreError('refused', 'A Kring runs on this database: stop every node first.');
  }
  const losing: Losing[] = [];
  for (const { id } of rows) {
    const stored = await store.loadSession(id);
    if (stored) losing.push(lossOf(stored, now));
  }
  return losing.filter(({ begun, slips }) => slips || begun.length > 0);
}

function lossOf(stored: StoredSession, at: number): Losing {
  // Rows are closed to us, and so is who wrote what.
  const session = restore(stageTypes, { ...stored, rows: [], authors: [] });
  const given = new Set(stored.rows.flatMap(({ stage, value }) => (value === null ? [] : [stage])));
  const lost = session.agenda.filter(({ id }) => given.has(id));
  const [lang = 'nl'] = session.info.languages;
  // Whoever is in could come in once more with a new slip: nobody can tell any more whose was used.
  const slips = needsPaperCode(session.info.tier) && session.status !== 'ended';
  const isTold = session.status !== 'ended' && (lost.length > 0 || slips);
  return {
    code: stored.row.code,
    title: inLang(session.info.title, lang),
    steps: lost.map(({ id, title }) => inLang(title, lang) || `step ${placeOf(session, id)}`),
    slips,
    stored,
    begun: begunIn(session),
    facts: [
      ...lost.map(({ id }): LoggedEvent => ({ type: 'stage:lost', stage: id, at })),
      ...(isTold ? [{ type: 'message:sent', text: lostMessage(session, lost, slips), at } as const] : []),
    ],
  };
}

const begunIn = ({ stages }: Session): readonly StageId[] =>
  [...stages.values()].flatMap(({ id, phase }) => (phase === 'prepared' || phase === 'sealed' ? [] : [id]));

const placeOf = ({ agenda }: Session, stage: string) => agenda.findIndex(({ id }) => id === stage) + 1;

const nothing: Omit<Commit, 'session'> = {
  ...{ fence: null, rows: [], authors: [], answers: [], rewrites: [], rowRewrites: [] },
  ...{ events: [], seals: [], salts: [], empties: false, beforeAnyone: false, row: null },
};
