import type { LoggedEvent } from '@kring/core';
import type { Commit, KeyRow, ParticipantRow, SessionRow, Store } from '../../src/store/port.ts';

/** What the store's tests put in: the smallest thing of each kind, with what a test cares about spread over it. */

export const sessionRow = (id: string, over: Partial<SessionRow> = {}): SessionRow => ({
  id,
  code: `code-${id}`,
  keptUntil: '',
  ...over,
});

export const commitOf = (session: string, over: Partial<Commit> = {}): Commit => ({
  session,
  fence: null,
  events: [],
  rows: [],
  authors: [],
  answers: [],
  salts: [],
  rewrites: [],
  rowRewrites: [],
  seals: [],
  empties: false,
  beforeAnyone: false,
  row: null,
  ...over,
});

/** An event that carries a word. */
export const said = (word: string): LoggedEvent => ({ type: 'message:sent', text: { en: word } });

export const rowOf = (
  pseudonym: string,
  value: Commit['rows'][number]['value'],
  over: Partial<Commit['rows'][number]> = {},
): Commit['rows'][number] => ({
  stage: 'vote',
  pseudonym,
  slot: 'ballot',
  seq: 1,
  command: `command-of-${pseudonym}`,
  value,
  ...over,
});

export const keyOf = (session: string, id: string, over: Partial<KeyRow> = {}): KeyRow => ({
  id,
  session,
  role: 'facilitator',
  name: 'Fatima',
  hash: `hash-of-${id}`,
  ...over,
});

export const participantOf = (
  session: string,
  id: string,
  over: Partial<ParticipantRow> = {},
): ParticipantRow => ({
  id,
  session,
  name: '',
  lang: 'nl',
  hash: `hash-of-${id}`,
  ...over,
});

export async function createdSession(
  store: Store,
  id: string,
  over: Partial<SessionRow> = {},
): Promise<void> {
  await store.createSession(sessionRow(id, over), [], []);
}

/** A string that is in no other test, as long as what people write. */
const filler = (from: number) => ' and so on'.repeat(from % 23);

/**
 * Several sessions at once, each giving in the stages `vote` and `other`. All that session `s` gives in private in
 * `vote` carries the word `s~vote~`, its events carry `s~said~<number>~`, its people `s~person~`. Interleaved, so
 * that the rows of one session lie between those of the others on every page.
 */
export async function crowd(store: Store, sessions: readonly string[], rounds: number): Promise<void> {
  for (const id of sessions) {
    await createdSession(store, id);
    const salts = ['vote', 'other'].map((stage) => ({ stage, salt: `${id}~${stage}~salt` }));
    await store.commit(commitOf(id, { salts }));
  }
  for (let round = 0; round < rounds; round++) {
    await Promise.all(
      sessions.flatMap((id, at) => {
        const lot = (round * 7919 + at * 104729) % 100_003;
        const person = participantOf(id, `${lot}-${round}-${id}`, {
          name: `${id}~person~`,
          hash: `${lot}-${round}`,
        });
        return [store.addParticipant(person, 10_000, null), store.commit(share(id, round, lot))];
      }),
    );
  }
}

function share(id: string, round: number, lot: number): Commit {
  const inStage = (stage: string) => ({ stage, pseudonym: `${lot}-${round}-${id}~${stage}~` });
  const stages = ['vote', 'other'].map(inStage);
  return commitOf(id, {
    events: [
      said(`${id}~said~${round * 2 + 1}~${filler(lot)}`),
      said(`${id}~said~${round * 2 + 2}~${filler(lot + 7)}`),
    ],
    rows: stages.map(({ stage, pseudonym }) =>
      rowOf(pseudonym, `${id}~${stage}~${filler(lot)}`, { stage, command: `${id}~${stage}~${round}` }),
    ),
    authors: stages.map((of) => ({ ...of, item: `${lot}-${round}` })),
    answers: stages.map(({ stage, pseudonym }) => ({
      stage,
      owner: pseudonym,
      answer: { id: `${lot}-${round}-${id}~${stage}~`, accepted: true, value: filler(lot) },
    })),
  });
}
