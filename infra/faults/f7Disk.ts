import Database from 'better-sqlite3';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { sumOf } from './checker.ts';
import { slack, type Fault, type Findings, type Size } from './fault.ts';
import { inHall, type Hall } from './hall.ts';
import { within } from './within.ts';

/** The database can't be written: another program holds it, and then the disk is full. */
export const disk: Fault = {
  id: 'F7',
  what: 'the database is held by another program; the disk is full',
  async run(chance, size) {
    const held = await inHall(chance, {}, (hall) => during(hall, size, holdDatabase));
    const full = await inHall(chance, { through: onSmallDisk, hasOwnDisk: true }, (hall) =>
      during(hall, size, fillDisk),
    );
    return {
      verdict: sumOf([held.verdict, full.verdict]),
      figures: { ...named('held ', held.figures), ...named('full ', full.figures) },
      demands: { ...named('held: ', held.demands), ...named('full: ', full.demands) },
    };
  },
};

interface Plan {
  readonly voters: number;
  readonly perSecond: number;
  /** Longer than the five seconds that the store waits for whoever holds its file. */
  readonly seconds: number;
}

const plans: Readonly<Record<Size, Plan>> = {
  short: { voters: 20, perSecond: 50, seconds: 6 },
  full: { voters: 200, perSecond: 200, seconds: 10 },
  long: { voters: 200, perSecond: 200, seconds: 60 },
};

/** How long the event loop may be busy with one thing, in milliseconds. */
const longestPause = 100;

/** Makes writing impossible; what it answers makes it possible again. */
type Obstacle = (hall: Hall) => () => void;

async function during(hall: Hall, size: Size, obstruct: Obstacle): Promise<Findings> {
  const { voters, perSecond, seconds } = plans[size];
  const { history } = hall;
  const vote = await hall.meet('vote', voters);
  const load = vote.load(perSecond);
  await within(30, history.reaches(perSecond), 'the first second of the vote');
  await hall.watch();
  const clear = obstruct(hall);
  // What is in a commit at this moment still gets its answer.
  await wait(500);
  const before = history.accepted.length;
  await wait(seconds * 1000);
  const falsely = history.accepted.length - before;
  clear();
  const clearedAt = performance.now();
  await within(30, history.reaches(before + falsely + 1), 'the first acceptance afterwards');
  const resumedAfter = Math.round(performance.now() - clearedAt);
  await within(60, load.stop(), 'the answers to everything that was asked');
  const { p99, max } = await hall.watch();
  const verdict = await hall.settle();
  return {
    verdict,
    figures: {
      accepted: history.accepted.length,
      falsely,
      resumedAfterMs: resumedAfter,
      loopP99Ms: p99,
      loopMaxMs: max,
    },
    demands: {
      'nothing is accepted that can’t be kept': falsely === 0,
      [`the event loop’s p99 is under ${longestPause} ms`]: p99 < longestPause * slack[size],
      'it resumes by itself': history.unknown === 0,
    },
  };
}

/** As a backup program does that forgets to let go. */
function holdDatabase({ folder }: Hall): () => void {
  const other = new Database(join(folder, 'kring.db'));
  other.exec('BEGIN IMMEDIATE');
  return () => {
    other.exec('COMMIT');
    other.close();
  };
}

/** The server gets a small disk under its folder, in a view of the file system that ends with it. */
const onSmallDisk = (folder: string): readonly string[] => [
  ...['unshare', '--map-root-user', '--mount'],
  ...['sh', '-c', `mount -t tmpfs -o size=8m kring "${folder}" && exec "$@"`, 'sh'],
];

/** Something else fills the disk, to the last byte. */
function fillDisk({ disk }: Hall): () => void {
  const ballast = join(disk, 'ballast');
  const file = openSync(ballast, 'w');
  try {
    for (;;) writeSync(file, Buffer.alloc(4096, 1));
  } catch {
    // It is full.
  }
  closeSync(file);
  return () => rmSync(ballast);
}

const named = <Value>(prefix: string, values: Readonly<Record<string, Value>>): Record<string, Value> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [`${prefix}${name}`, value]));
