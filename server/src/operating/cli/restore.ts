import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { restore } from '../restore.ts';
import { keptByPostgres, program, UsageError } from './program.ts';

/** `npm run -s restore -- FILE [--replace]` */

await program(({ dataFolder, databaseUrl }) => {
  if (databaseUrl !== null) throw new UsageError(keptByPostgres);
  const given = process.argv.slice(2);
  const [file, ...more] = given.filter((word) => word !== '--replace');
  if (file === undefined || more.length > 0) {
    throw new UsageError(
      'npm run -s restore -- FILE [--replace]: puts a backup in the data folder, with Kring stopped; ' +
        '--replace puts the database that is there aside.',
    );
  }
  const replaceAt = given.includes('--replace') ? new Date() : null;
  const aside = restore({ file: resolve(file), folder: dataFolder, replaceAt });
  return [
    `${resolve(file)} is restored in ${dataFolder}.`,
    ...(aside ? [`What was there is now ${aside}: delete it once you are sure.`] : []),
    ...(existsSync(join(dataFolder, 'secret.key'))
      ? []
      : [
          'Put the secret.key that belongs to it in that folder before you start Kring. ' +
            'If that is lost for good: npm run -s lost-secret says what goes with it.',
        ]),
  ].join('\n');
});
