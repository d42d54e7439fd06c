import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer, type OwnServer } from '@kring/crowd';
import type { Chance } from '../../packages/crowd/src/demo/chance.ts';
import { check, type Verdict } from './checker.ts';
import { History } from './history.ts';
import { Meeting, type occupations } from './meeting.ts';
import { readStore, type Contents } from './store.ts';

/** How the server is started: what comes before it, in its thread or on its command line. */
export type Way = Pick<NonNullable<Parameters<typeof startServer>[0]>, 'preload' | 'through' | 'env'>;

/** A real server in a folder of its own, the meetings in it, and the history of all that was asked there. */
export class Hall {
  readonly folder = mkdtempSync(join(tmpdir(), 'kring-fault-'));
  readonly history = new History();
  readonly chance: Chance;
  readonly #way: Way;
  readonly #meetings: Meeting[] = [];
  #server: OwnServer | null = null;
  #port = '0';

  constructor(chance: Chance, way: Way = {}) {
    this.chance = chance;
    this.#way = way;
  }

  get server(): OwnServer {
    if (!this.#server) throw new Error('The server does not run');
    return this.#server;
  }

  /** Starts the server; from the second time on at the same address. */
  async start(): Promise<void> {
    this.#server = await startServer({ ...this.#way, folder: this.folder, port: this.#port });
    this.#port = new URL(this.#server.base).port;
  }

  /** Opens a meeting, with so many people who come in by `phonesBase`. */
  async meet(occupation: keyof typeof occupations, people: number, phonesBase?: string): Promise<Meeting> {
    const where = { base: this.server.base, ...(phonesBase !== undefined && { phonesBase }) };
    const meeting = await Meeting.begin(where, occupation, this.history, this.chance);
    this.#meetings.push(meeting);
    await meeting.admit(people);
    return meeting;
  }

  /** What the folder holds just now, and whether that is what people were told. */
  look(): { readonly contents: Contents; readonly verdict: Verdict } {
    const contents = readStore(this.folder);
    return { contents, verdict: check(this.history.past, contents, []) };
  }

  /** Closes and reveals every stage, ends the server, and checks all there is. */
  async settle(): Promise<Verdict> {
    const shown = [];
    for (const meeting of this.#meetings) {
      await meeting.close();
      shown.push(...(await meeting.reveal()));
    }
    await this.server.stop();
    return check(this.history.past, readStore(this.folder), shown);
  }

  async clear(): Promise<void> {
    for (const meeting of this.#meetings) meeting.leave();
    await this.#server?.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Lives something in a hall of its own, of which nothing stays behind. */
export async function inHall<Result>(
  chance: Chance,
  way: Way,
  live: (hall: Hall) => Promise<Result>,
): Promise<Result> {
  const hall = new Hall(chance, way);
  try {
    await hall.start();
    return await live(hall);
  } finally {
    await hall.clear();
  }
}
