import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { startServer, type OwnServer } from '@kring/crowd';
import type { Chance } from '../../packages/crowd/src/demo/chance.ts';
import { check, type Verdict } from './checker.ts';
import { History } from './history.ts';
import { Meeting, type occupations } from './meeting.ts';
import { readStore, type Contents } from './store.ts';
import type { Watched } from './watch.ts';

const watch = new URL('./watch.ts', import.meta.url);

/** How the server is started. */
export interface Way {
  /** A module that is loaded before it. */
  readonly preload?: URL;
  /** A command that becomes the server, given the folder that it will work in. */
  readonly through?: (folder: string) => readonly string[];
  /** That command mounts a disk under the folder which only the server sees, and which ends with it. */
  readonly hasOwnDisk?: boolean;
}

/** A real server in a folder of its own, the meetings in it, and the history of all that was asked there. */
export class Hall {
  readonly folder = mkdtempSync(join(tmpdir(), 'kring-fault-'));
  readonly history = new History();
  readonly chance: Chance;
  readonly #watched = `${this.folder}.watch`;
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

  /** The folder as the server sees it. */
  get disk(): string {
    return this.#way.hasOwnDisk ? `/proc/${this.server.pid}/root${this.folder}` : this.folder;
  }

  /** Starts the server; from the second time on at the same address. */
  async start(): Promise<void> {
    const { preload = watch, through } = this.#way;
    this.#server = await startServer({
      ...{ folder: this.folder, port: this.#port, preload },
      ...(through && { through: through(this.folder) }),
      env: { KRING_WATCH: this.#watched },
    });
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

  /** How its event loop did since the last time this was asked, and how much memory it has. */
  async watch(): Promise<Watched> {
    const asked = connect(this.#watched);
    return (await json(asked)) as Watched;
  }

  /** What the folder holds just now, and whether that is what people were told. */
  look(): { readonly contents: Contents; readonly verdict: Verdict } {
    const contents = readStore(this.disk);
    return { contents, verdict: check(this.history.past, contents, []) };
  }

  /** Closes and reveals every stage, ends the server, and checks all there is. */
  async settle(): Promise<Verdict> {
    const shown = [];
    for (const meeting of this.#meetings) {
      await meeting.close();
      shown.push(...(await meeting.reveal()));
    }
    const onOwnDisk = this.#way.hasOwnDisk ? readStore(this.disk) : null;
    await this.server.stop();
    return check(this.history.past, onOwnDisk ?? readStore(this.folder), shown);
  }

  async clear(): Promise<void> {
    for (const meeting of this.#meetings) meeting.leave();
    await this.#server?.stop();
    for (const left of [this.folder, this.#watched]) rmSync(left, { recursive: true, force: true });
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
