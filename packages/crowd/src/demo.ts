import { parseArgs } from 'node:util';
import * as gathering from './demo/agenda.ts';
import { Chance } from './demo/chance.ts';
import { session as firstEvening } from './demo/content.ts';
import * as deciding from './demo/deciding/agenda.ts';
import { session as secondEvening } from './demo/deciding/content.ts';
import { liveDeciding } from './demo/deciding/meeting.ts';
import { Hall } from './demo/hall.ts';
import { farewell, invitation } from './demo/invitation.ts';
import { liveMeeting } from './demo/meeting.ts';
import { atOnce, watchable, type Pace } from './demo/pace.ts';
import { ServerError, startServer, type OwnServer } from './server.ts';

/** `npm run demo`: a server, and a crowd that lives a whole meeting in it, to look at. */

const usage = `npm run demo -- [--evening gathering|deciding] [--phones N] [--seed N] [--steps] [--fast] [--end]

  --evening   gathering ideas and weighing them (so it is without it), or deciding: ticks, ranks, budget, consent
  --phones N  how many simulated phones, 1 to 500 (60)
  --seed N    another meeting: who writes what, when, and who chooses what (1)
  --steps     wait for Enter between stages (in a terminal)
  --fast      begin at once and wait nowhere
  --end       end when the meeting ends, instead of staying up to be looked at`;

const beforeItBegins = 15_000;

const evenings = ['gathering', 'deciding'] as const;
type Evening = (typeof evenings)[number];

interface Options {
  readonly evening: Evening;
  readonly phones: number;
  readonly seed: number;
  readonly steps: boolean;
  readonly fast: boolean;
  readonly end: boolean;
}

/** The options, or null when they make no sense. */
function readOptions(): Options | null {
  try {
    const { values } = parseArgs({
      options: {
        evening: { type: 'string', default: 'gathering' },
        phones: { type: 'string', default: '60' },
        seed: { type: 'string', default: '1' },
        steps: { type: 'boolean', default: false },
        fast: { type: 'boolean', default: false },
        end: { type: 'boolean', default: false },
      },
    });
    const [phones, seed] = [Number(values.phones), Number(values.seed)];
    const fits = Number.isInteger(phones) && phones >= 1 && phones <= 500 && Number.isSafeInteger(seed);
    const evening = evenings.find((one) => one === values.evening);
    return fits && evening ? { ...values, evening, phones, seed } : null;
  } catch {
    return null;
  }
}

/** Waits for Enter; in a terminal only. */
async function enter(): Promise<void> {
  process.stdout.write('  Enter goes on ');
  // Once paused, it is not woken by somebody who listens.
  await new Promise((resolve) => process.stdin.once('data', resolve).resume());
  process.stdin.pause();
}

function paceOf({ fast, steps }: Options): Pace {
  const pace = fast ? atOnce : watchable;
  return steps && process.stdin.isTTY ? { ...pace, turn: enter } : pace;
}

/** Resolves at Ctrl+C, or when the terminal is closed; a second time ends everything without grace. */
const interrupted = new Promise<'interrupted'>((resolve) => {
  let asked = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      if (asked) process.exit(130);
      asked = true;
      resolve('interrupted');
    });
});

const say = (line: string) => console.log(`  ${line}`);

/** Makes the agenda; what it returns lives the meeting. */
async function prepare(hall: Hall, { evening, phones }: Options): Promise<() => Promise<void>> {
  switch (evening) {
    case 'gathering': {
      const agenda = await gathering.prepare(hall);
      return async () => {
        const gathered = await liveMeeting(hall, agenda, phones, say);
        say(`${gathered.size} ideas from ${phones} phones and the hall.`);
      };
    }
    case 'deciding': {
      const agenda = await deciding.prepare(hall);
      return () => liveDeciding(hall, agenda, phones, say);
    }
  }
}

/** Returns whether everything went as it should. */
async function live(server: OwnServer, options: Options): Promise<boolean> {
  const about = options.evening === 'deciding' ? secondEvening : firstEvening;
  const hall = await Hall.open(server.base, new Chance(options.seed), paceOf(options), about);
  const meet = await prepare(hall, options);
  console.log(invitation(server, hall.made));
  if (!options.fast) {
    console.log(`  It begins in ${beforeItBegins / 1000} seconds. Ctrl+C ends it.\n`);
    await hall.pace.wait(beforeItBegins);
  }
  await meet();
  const { refusals } = hall;
  if (refusals.length > 0) console.log(`  The server did not accept: ${[...new Set(refusals)].join(', ')}.`);
  if (!options.end) {
    console.log(farewell(server, hall.made));
    await server.ended;
  }
  return refusals.length === 0;
}

async function main(): Promise<number> {
  const options = readOptions();
  if (!options) {
    console.error(usage);
    return 2;
  }
  const { PORT: port = '8080', HOST: host = '0.0.0.0' } = process.env;
  const server = await startServer({ port, host });
  const fell = server.ended.then(() => 'fell' as const);
  try {
    const ending = await Promise.race([interrupted, fell, live(server, options)]);
    if (ending === 'fell') console.error('The server of the demo has ended.');
    return ending === 'interrupted' || ending === true ? 0 : 1;
  } finally {
    await server.stop();
  }
}

main().then(
  (status) => process.exit(status),
  (error: unknown) => {
    console.error(
      error instanceof ServerError ? error.message.replaceAll('npm start', 'npm run demo') : error,
    );
    process.exit(1);
  },
);
