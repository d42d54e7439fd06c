import type { Json, LoggedEvent } from '@kring/core';
import type { Answer } from '@kring/protocol';
import type { Commit, StoredSession } from '../port.ts';
import type { ReadSession, WrittenCommit } from './calls.ts';

/**
 * Between the port's values and the columns' texts. A commit becomes text at once, so that a value that can't be
 * written fails its own commit alone, and nothing that changes later gets in.
 */

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
