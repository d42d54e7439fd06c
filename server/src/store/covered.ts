import type { Json, Pseudonym, SessionId, Slot, StageId } from '@kring/core';
import { boxOf, type Box } from '../box.ts';
import type { Store } from './port.ts';
import { StoreError } from './storeError.ts';

/**
 * A store in which nobody reads a private row without the secret. Pseudonyms say nothing of whose a row is, but the
 * order of rows in a write-ahead log or a dump does, to somebody who saw the people vote; so does the number of a
 * person's commands, and what is new since an earlier backup. Whoever links a row in such ways finds no choice in it.
 */
export function coveredStore(store: Store, secret: Buffer): Store {
  const box = boxOf(secret, 'private rows');
  return {
    ...store,
    commit: async ({ session, rows, rowRewrites, ...commit }) =>
      store.commit({
        ...commit,
        session,
        rows: rows.map((row) => ({
          ...row,
          value: row.value === null ? null : cover(box, placeOf(session, row), row.value),
        })),
        rowRewrites: rowRewrites.map((row) => ({
          ...row,
          value: cover(box, placeOf(session, row), row.value),
        })),
      }),
    async loadSession(id) {
      const stored = await store.loadSession(id);
      return (
        stored && {
          ...stored,
          rows: stored.rows.map((row) => ({
            ...row,
            value: uncover(box, placeOf(id, row), row.value),
          })),
        }
      );
    },
  };
}

/** A row that lies in another's place does not open. */
const placeOf = (
  session: SessionId,
  { stage, pseudonym, slot }: { stage: StageId; pseudonym: Pseudonym; slot: Slot },
): string => [session, stage, pseudonym, slot].join('/');

/** The least that is written, in bytes: most ballots fit. */
const least = 256;

/** As long as many others, for its length too could tell a ballot: it is filled with spaces to a power of two. */
function cover(box: Box, place: string, value: Json): string {
  const text = Buffer.from(JSON.stringify(value));
  const length = Math.max(least, 2 ** Math.ceil(Math.log2(text.length)));
  return box.close(place, Buffer.concat([text, Buffer.alloc(length - text.length, ' ')])).toString('base64');
}

/** Rows from before they were covered are no texts: they are taken as they are. */
function uncover(box: Box, place: string, kept: Json | null): Json | null {
  if (typeof kept !== 'string') return kept;
  const text = box.open(place, Buffer.from(kept, 'base64'));
  if (!text)
    throw new StoreError('damaged', 'A private row does not open with this secret: put a backup back.');
  return JSON.parse(text.toString()) as Json;
}
