import { paperPseudonym } from '@kring/core';
import { pseudonym, uncovered, type Covered } from '../../../infra/faults/store.ts';
import type { Dump, Row, Tables } from './hoards.ts';

/** The dumps as somebody reads them who has the secret too. `words`: on the sheets that were handed in at the desk. */
export const opened = (
  dumps: readonly Dump[],
  secret: Buffer,
  words: readonly string[] = [],
): readonly Dump[] =>
  dumps.map(({ tables, ...dump }) => ({
    ...dump,
    tables: {
      ...openedTables(tables, secret),
      sheets: words.map((word) => ({
        word,
        ...Object.fromEntries((tables['salts'] ?? []).map((salt) => onPaper(word, salt, secret))),
      })),
    },
  }));

const onPaper = (word: string, { stage, salt }: Row, secret: Buffer) =>
  [`in ${stage}`, paperPseudonym(pseudonym(secret, String(salt), `paper/${word}`))] as const;

const openedTables = (tables: Tables, secret: Buffer): Tables => ({
  ...tables,
  private_rows: (tables['private_rows'] ?? []).map((row) => ({
    ...row,
    value: uncovered(row as unknown as Covered, secret),
  })),
  participants: (tables['participants'] ?? []).map((row) => ({
    ...row,
    ...Object.fromEntries((tables['salts'] ?? []).map((salt) => pseudonymOf(row, salt, secret))),
  })),
});

const pseudonymOf = ({ id }: Row, { stage, salt }: Row, secret: Buffer) =>
  [`in ${stage}`, pseudonym(secret, String(salt), String(id))] as const;
