import { resolve } from 'node:path';
import { backUp } from '../backup.ts';
import { keptByPostgres, program, UsageError } from './program.ts';

/** `npm run -s backup -- FILE` */

await program(({ dataFolder, databaseUrl }) => {
  if (databaseUrl !== null) throw new UsageError(keptByPostgres);
  const [file, ...more] = process.argv.slice(2);
  if (file === undefined || more.length > 0) {
    throw new UsageError(
      'npm run -s backup -- FILE: copies the database to a new file, also while Kring runs.',
    );
  }
  const count = backUp(dataFolder, resolve(file));
  const sessions = count === 1 ? 'One session' : `${count} sessions`;
  return `${sessions} saved in ${resolve(file)}. The file secret.key is not in it: keep a copy of that in another place.`;
});
