import { pseudonym, uncovered, type Covered } from '../../../infra/faults/store.ts';
import type { Dump, Row, Tables } from './hoards.ts';

/** The dumps as somebody reads them who has the secret too. */
export const opened = (dumps: readonly Dump[], secret: Buffer): readonly Dump[] =>
  dumps.map((dump) => ({ ...dump, tables: openedTables(dump.tables, secret) }));

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
