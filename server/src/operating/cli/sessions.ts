import { systemClock } from '../../session/clock.ts';
import { openStore } from '../../store/open.ts';
import type { Settings } from '../../settings.ts';
import { requireDatabase } from '../backup.ts';
import { askAtDoor } from '../door.ts';
import { listSessions, listStored, type ListedSession } from '../list.ts';
import { obey, type Order } from '../orders.ts';
import { program, UsageError } from './program.ts';

/** `npm run -s sessions -- …` */

const usage = `npm run -s sessions -- list              every session: code, id, until when it is kept, people, title
npm run -s sessions -- erase CODE|ID     deletes a session for good
npm run -s sessions -- link CODE|ID      a new link for its organiser, in the place of the earlier ones
npm run -s sessions -- retain            deletes the sessions whose time is over, which Kring also does by itself`;

await program(async (settings) => {
  const [verb, session, ...more] = process.argv.slice(2);
  if (more.length > 0) throw new UsageError(usage);
  if (verb === 'list' && session === undefined) return asLines(await listIn(settings));
  if (verb === 'retain' && session === undefined) return order(settings, { do: verb });
  if ((verb === 'erase' || verb === 'link') && session) return order(settings, { do: verb, session });
  throw new UsageError(usage);
});

async function listIn(settings: Settings): Promise<readonly ListedSession[]> {
  if (settings.databaseUrl === null) return listSessions(settings.dataFolder);
  const store = await openStore(settings);
  return listStored(store).finally(() => store.close());
}

function asLines(sessions: readonly ListedSession[]): string {
  if (sessions.length === 0) return 'There are no sessions.';
  return sessions
    .map(({ id, code, title, status, keptUntil, participants }) =>
      [code, id, status.padEnd(9), keptUntil.padEnd(10), String(participants).padStart(5), title].join('  '),
    )
    .join('\n');
}

/** Asks the Kring that runs on the folder; without one, does it here. */
async function order(settings: Settings, wanted: Order): Promise<string> {
  const { dataFolder, databaseUrl, publicUrl, port } = settings;
  if (databaseUrl === null) requireDatabase(dataFolder);
  const said = await askAtDoor(dataFolder, wanted);
  if (said !== null) return said;
  const store = await openStore(settings);
  try {
    const nobody = { forget: async () => {}, withdrawn: async () => {} };
    const address = publicUrl ?? `http://localhost:${port}`;
    return await obey({ store, clock: systemClock, hosts: nobody, publicUrl: () => address }, wanted);
  } finally {
    await store.close();
  }
}
