import { fileURLToPath } from 'node:url';
import { readSettings, SettingsError, type Settings } from '../../settings.ts';
import { OrderError } from '../orders.ts';

/** An operator's command was given in a way that makes no sense: what it says is how it is meant. */
export class UsageError extends Error {}

/** Where DATABASE_URL is set, there is no file of ours to copy. */
export const keptByPostgres =
  'With DATABASE_URL the sessions are in Postgres: pg_dump and pg_restore make and put back its backups.';

const root = fileURLToPath(new URL('../../../..', import.meta.url));

/** Runs an operator's command: what comes of it is printed; what is wrong is one sentence and a status of 1. */
export async function program(run: (settings: Settings) => Promise<string> | string): Promise<void> {
  try {
    console.log(await run(readSettings(process.env, root)));
  } catch (error) {
    process.exitCode = 1;
    console.error(isExpected(error) ? error.message : error);
  }
}

const isExpected = (error: unknown): error is Error =>
  error instanceof UsageError ||
  error instanceof SettingsError ||
  error instanceof OrderError ||
  (error instanceof Error && error.name === 'StoreError');
