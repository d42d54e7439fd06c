import type { Migration } from 'kysely/migration';
import { beginning } from './0001-beginning.ts';
import { manyNodes } from './0002-many-nodes.ts';
import { paperCodes } from './0003-paper-codes.ts';
import type { Dialect } from './dialect.ts';

/** Every change to the tables, by the name under which a database remembers it, in order. */
export const migrationsFor = (dialect: Dialect): Record<string, Migration> => ({
  '0001-beginning': beginning(dialect),
  '0002-many-nodes': manyNodes(dialect),
  '0003-paper-codes': paperCodes(dialect),
});
