import type { Json, LoggedEvent } from '@kring/core';
import type { Answer } from '@kring/protocol';
import type { Commit, StoredSession } from './port.ts';

/**
 * Between the port's values and the columns' texts. A commit becomes text at once, so that a value that can't be
 * written fails its own commit alone, and nothing that changes later gets in.
 */

/** A commit as it is written: JSON where the port has values. */
export interface WrittenCommit extends Omit<
  Commit,
  'events' | 'rows' | 'answers' | 'rewrites' | 'rowRewrites'
> {
  readonly events: readonly string[];
  readonly rows: readonly (Omit<Commit['rows'][number], 'value'> & { readonly value: string | null })[];
  readonly answers: readonly {
    readonly stage: string;
    readonly owner: string;
    readonly command: string;
    readonly body: string;
  }[];
  readonly rewrites: readonly { readonly number: number; readonly body: string }[];
  readonly rowRewrites: readonly (Omit<Commit['rowRewrites'][number], 'value'> & {
    readonly value: string;
  })[];
}

/** A session as it is read. */
export interface ReadSession extends Omit<StoredSession, 'events' | 'rows' | 'answers'> {
  readonly events: readonly string[];
  readonly rows: readonly {
    readonly stage: string;
    readonly pseudonym: string;
    readonly slot: string;
    readonly seq: number;
    readonly value: string | null;
  }[];
  readonly answers: readonly { readonly stage: string; readonly owner: string; readonly body: string }[];
}

export const written = (commit: Commit): WrittenCommit => ({
  ...commit,
  events: commit.events.map((event) => JSON.stringify(event)),
  rows: commit.rows.map((row) => ({ ...row, value: row.value === null ? null : JSON.stringify(row.value) })),
  answers: commit.answers.map(({ stage, owner, answer }) => ({
    stage,
    owner,
    command: answer.id,
    body: JSON.stringify(answer),
  })),
  rewrites: commit.rewrites.map(({ number, event }) => ({ number, body: JSON.stringify(event) })),
  rowRewrites: commit.rowRewrites.map((row) => ({ ...row, value: JSON.stringify(row.value) })),
});

/** What was written by {@link written} is read back as it was. */
export const read = (session: ReadSession): StoredSession => ({
  ...session,
  events: session.events.map((body) => JSON.parse(body) as LoggedEvent),
  rows: session.rows.map((row) => ({
    ...row,
    value: row.value === null ? null : (JSON.parse(row.value) as Json),
  })),
  answers: session.answers.map(({ stage, owner, body }) => ({
    stage,
    owner,
    answer: JSON.parse(body) as Answer,
  })),
});

/** Whether something goes that must not stay readable in the files. */
export const erases = ({ empties, seals, rewrites, rowRewrites }: WrittenCommit): boolean =>
  empties || seals.length + rewrites.length + rowRewrites.length > 0;
