import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { SessionInfo } from '@kring/core';
import type { Created } from '@kring/protocol';
import { Api, Seat } from '@kring/crowd';
import { buildApp } from '../../server/src/app.ts';
import type { Clock } from '../../server/src/session/clock.ts';
import { readSettings } from '../../server/src/settings.ts';
import { storeClock } from '../../server/src/session/storeClock.ts';
import { openStore } from '../../server/src/store/open.ts';
import { secretOf } from '../../server/src/store/secret.ts';
import { openSqlite } from '../../server/src/store/sqlite.ts';

/** A real Kring for one test: real sockets, a real database in a folder of its own, gone when the test is over. */
export interface Kring {
  readonly base: string;
  readonly api: Api;
  readonly folder: string;
  /** Someone takes a place, with a token; they leave when the test is over. */
  sit(session: string, token: string): Promise<Seat>;
  /** A session, and its organiser at the console. */
  meeting(info?: Partial<SessionInfo>, template?: string): Promise<{ made: Created; organiser: Seat }>;
  /** Someone with a phone. */
  phone(code: string, name?: string, paper?: string): Promise<Seat & { readonly token: string }>;
  stop(): Promise<void>;
}

interface Given {
  readonly clock?: Clock;
  readonly folder?: string;
  /** What an operator set. */
  readonly env?: Readonly<Record<string, string>>;
  /** How long the store waits for another program that holds the database, in milliseconds. */
  readonly patience?: number;
}

export async function startKring({ clock, folder, env, patience }: Given = {}): Promise<Kring> {
  const data = folder ?? (await mkdtemp(join(tmpdir(), 'kring-test-')));
  const settings = readSettings({ DATA_DIR: data, HOST: '127.0.0.1', LOG_LEVEL: 'silent', ...env }, data);
  const store = await (patience === undefined ? openStore(settings) : openSqlite(data, { patience }));
  const time = clock ?? (store.leases ? await storeClock(store) : undefined);
  const app = await buildApp({
    settings,
    store,
    secret: await secretOf(store, data),
    ...(time && { clock: time }),
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  const base = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
  const api = new Api(base);
  const seats: Seat[] = [];
  let running = true;

  const stop = async () => {
    if (!running) return;
    running = false;
    for (const seat of seats) seat.close();
    await app.close();
    await store.close();
  };
  onTestFinished(async () => {
    await stop();
    if (folder === undefined) await rm(data, { recursive: true, force: true });
  });

  const sit = async (session: string, token: string) => {
    const seat = new Seat(base, session, token);
    seats.push(seat);
    await seat.connect();
    return seat;
  };
  return {
    base,
    api,
    folder: data,
    sit,
    stop,
    async meeting(info = { title: { nl: 'Proef' } }, template = 'blank') {
      const made = await api.create(info, template);
      return { made, organiser: await sit(made.session, made.organiser) };
    },
    async phone(code, name = '', paper = '') {
      const { session, token } = await api.join(code, 'nl', name, paper);
      return Object.assign(await sit(session, token), { token });
    },
  };
}

/** A clock that stands still until the test moves it. */
export class StoppedClock implements Clock {
  #now: number;
  #waiting: { at: number; call: () => void }[] = [];

  constructor(now: number) {
    this.#now = now;
  }

  now(): number {
    return this.#now;
  }

  after(milliseconds: number, call: () => void): () => void {
    const waiting = { at: this.#now + milliseconds, call };
    this.#waiting.push(waiting);
    return () => (this.#waiting = this.#waiting.filter((one) => one !== waiting));
  }

  /** Moves on, and calls whoever's time has come. */
  forward(milliseconds: number): void {
    this.#now += milliseconds;
    const due = this.#waiting.filter(({ at }) => at <= this.#now);
    this.#waiting = this.#waiting.filter(({ at }) => at > this.#now);
    for (const { call } of due) call();
  }
}
