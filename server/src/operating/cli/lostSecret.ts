import { openStore } from '../../store/open.ts';
import { requireDatabase } from '../backup.ts';
import { lossesOf, loseSecret, type Loss } from '../lostSecret.ts';
import { program, UsageError } from './program.ts';

/** `npm run -s lost-secret [-- --go-on]` */

const next =
  'Start Kring: it makes a new secret.key. Keep a copy of that one, in another place than the backups.';

const said = (lost: readonly string[]) => (lost.length > 0 ? lost : ['  nothing: no vote was open']);

function lineOf({ code, title, steps, slips }: Loss): string {
  const gone = [
    ...(steps.length > 0 ? [`what was given in: ${steps.join(', ')}`] : []),
    ...(slips ? ['all slips of paper: everyone comes in again with a new one'] : []),
    ...(steps.length + Number(slips) === 0 ? ['nothing but who may change their own ideas'] : []),
  ];
  return `  ${code}  ${title}: ${gone.join('; ')}`;
}

await program(async (settings) => {
  const given = process.argv.slice(2);
  if (given.some((word) => word !== '--go-on')) {
    throw new UsageError(
      'npm run -s lost-secret: says what is lost with secret.key, with Kring stopped; ' +
        'with -- --go-on it takes that away, so that Kring can start without it.',
    );
  }
  const { dataFolder, databaseUrl } = settings;
  if (databaseUrl === null) requireDatabase(dataFolder);
  const store = await openStore(settings);
  try {
    if (given.length > 0) {
      const lost = (await loseSecret(store, dataFolder, await store.now())).map(lineOf);
      return ['Taken away, and told to whoever is in the meeting:', ...said(lost), next].join('\n');
    }
    const lost = (await lossesOf(store, dataFolder)).map(lineOf);
    return [
      'Without secret.key nobody can ever read, and nobody can change:',
      ...said(lost),
      'What is sealed stays as it is. Nothing has been changed yet.',
      'Look for the file once more. If it is lost for good: npm run -s lost-secret -- --go-on',
    ].join('\n');
  } finally {
    await store.close();
  }
});
