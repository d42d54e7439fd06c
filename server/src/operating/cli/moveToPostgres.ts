import { withoutPassword } from '../../store/postgres/pool.ts';
import { moveToPostgres } from '../moveToPostgres.ts';
import { program, UsageError } from './program.ts';

/** `npm run -s move-to-postgres` */

await program(async ({ dataFolder, databaseUrl }) => {
  if (process.argv.length > 2) {
    throw new UsageError(
      'npm run -s move-to-postgres: copies the sessions in DATA_DIR to the empty Postgres of DATABASE_URL, with Kring stopped.',
    );
  }
  if (databaseUrl === null) throw new UsageError('Set DATABASE_URL to the empty Postgres to move to.');
  const moved = await moveToPostgres(dataFolder, databaseUrl);
  const sessions = moved.sessions === 1 ? 'One session' : `${moved.sessions} sessions`;
  return [
    `${sessions} copied to ${withoutPassword(databaseUrl)}, ${moved.rows} rows in all, each read back and compared.`,
    `Every node still needs secret.key in its DATA_DIR: the one in ${dataFolder}.`,
    `The database in ${dataFolder} is left as it is: delete kring.db, kring.db-wal and kring.db-shm once you are sure.`,
  ].join('\n');
});
