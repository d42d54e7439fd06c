import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { io, type Socket } from 'socket.io-client';
import parser from 'socket.io-msgpack-parser';
import type { Json, SessionId, StageId } from '@kring/core';
import {
  Replica,
  retryDelay,
  type Answer,
  type ClientToServer,
  type DocName,
  type DocUpdate,
  type Envelope,
  type Goodbye,
  type Lobby,
  type Mine,
  type Presence,
  type Reply,
  type ServerToClient,
  type Welcome,
} from '@kring/protocol';

/** How long to wait for an answer before the same command is sent again. */
const patience = 5000;
/** How long a command is sent again and again before it is given up. */
const utmostPatience = 100_000;
/** Refusals that pass by themselves: the same command goes out again. */
const passing = new Set(['too-fast', 'try-again']);

interface Choices {
  readonly transport?: 'websocket' | 'polling';
  /** For the waits before coming back, in [0, 1). */
  readonly random?: () => number;
}

/**
 * One connection to a live session, for whoever has a token: a phone, a facilitator, a screen. It follows documents
 * as a browser does, and sends each command until it is answered, with the same id.
 */
export class Seat {
  readonly session: SessionId;
  readonly #socket: Socket<ServerToClient, ClientToServer>;
  readonly #replicas = new Map<DocName, Replica>();
  readonly #watchers = new Set<() => void>();
  #seq = 0;
  #lastCommand = '';
  #deaf = 0;
  #welcome: Welcome | null = null;
  #attempt = 0;
  #retry: NodeJS.Timeout | undefined;
  /** Milliseconds to stay away, as the host asked in its goodbye; null when there is nothing to come back to. */
  #stayAway: number | null = 0;
  readonly #random: () => number;
  /** What those who steer are told of the way in; null until then. */
  lobby: Lobby | null = null;
  presence: Presence = { participants: 0, screens: 0, joined: 0 };
  readonly mine = new Map<StageId, Json>();
  /** What goes along with a ballot, for each stage in which this person keeps one. */
  readonly receipts = new Map<StageId, string>();

  constructor(base: string, session: SessionId, token: string, choices: Choices = {}) {
    const { transport = 'websocket', random = Math.random } = choices;
    this.session = session;
    this.#random = random;
    this.#socket = io(base, {
      auth: { session, token },
      parser,
      transports: [transport],
      extraHeaders: { origin: base, 'x-kring': '1' },
      // Keeps a cookie as a browser does: by it, a proxy in front of several nodes knows where polling belongs.
      withCredentials: true,
      forceNew: true,
      autoConnect: false,
      reconnection: false,
    });
    this.#socket.on('connect_error', (error) => this.#refused(error));
    this.#socket.on('disconnect', () => this.#lost());
    this.#socket.on('goodbye', (_, retryAfter) => this.#goodbye(retryAfter));
    this.#socket.on('welcome', (welcome) => {
      this.#attempt = 0;
      this.#welcome = welcome;
      this.#seq = Math.max(this.#seq, welcome.seq);
      this.#changed();
    });
    this.#socket.on('doc', (update) => this.#take(update));
    this.#socket.on('mine', (mine) => this.#setMine(mine));
    this.#socket.on('lobby', (lobby) => {
      this.lobby = lobby;
      this.#changed();
    });
    this.#socket.on('presence', (presence) => {
      this.presence = presence;
      this.#changed();
    });
  }

  /** Resolves with the host's welcome; rejects with the reason when it lets nobody in with this token. */
  connect(): Promise<Welcome> {
    return new Promise((resolve, reject) => {
      this.#socket.once('welcome', resolve);
      this.#socket.once('connect_error', (error) => {
        if (this.#stayAway === null) reject(error);
      });
      this.#socket.connect();
    });
  }

  get welcome(): Welcome | null {
    return this.#welcome;
  }

  /** Sends a command until it is answered for good. `paper`: it is given for somebody who filled in a sheet. */
  send(
    stage: StageId | null,
    type: string,
    body: object = {},
    paper?: NonNullable<Envelope['paper']>,
  ): Promise<Answer> {
    const id = randomBytes(16).toString('base64url');
    this.#lastCommand = id;
    const receipt = stage === null ? undefined : this.receipts.get(stage);
    const beside = { ...(paper && { paper }), ...(receipt !== undefined && { receipt }) };
    return this.sendEnvelope({ id, seq: ++this.#seq, stage, type, body, ...beside });
  }

  /** The id of the last command that was sent. */
  get lastCommand(): string {
    return this.#lastCommand;
  }

  /** Sends this very envelope until it is answered. */
  async sendEnvelope(envelope: Envelope): Promise<Answer> {
    const until = performance.now() + utmostPatience;
    while (performance.now() < until) {
      try {
        const answer = (await this.#socket.timeout(patience).emitWithAck('command', envelope)) as Reply;
        if (answer.mine) this.#setMine(answer.mine);
        if (answer.accepted || !passing.has(answer.reason)) return answer;
        await wait(250);
      } catch {
        // No answer in time: it may or may not have counted, so the same id goes out again.
      }
    }
    throw new Error(`No answer to ${envelope.type}`);
  }

  /** Sends a command that must be accepted. */
  async must(stage: StageId | null, type: string, body: object = {}): Promise<Json> {
    const answer = await this.send(stage, type, body);
    if (!answer.accepted)
      throw new Error(`${type} was refused: ${answer.reason} ${JSON.stringify(answer.params)}`);
    return answer.value;
  }

  /** An entry of a document, as far as it has come. */
  entry<Value>(doc: DocName, key: string): Value | undefined {
    return this.#replica(doc).entries?.get(key) as Value | undefined;
  }

  /** The entries of a document under a prefix, by the rest of their keys. */
  under<Value>(doc: DocName, prefix: string): Map<string, Value> {
    const entries = [...(this.#replica(doc).entries ?? [])].filter(([key]) => key.startsWith(prefix));
    return new Map(entries.map(([key, value]) => [key.slice(prefix.length), value as Value]));
  }

  /** Everything of a document that has come. */
  all(doc: DocName): Record<string, unknown> {
    return Object.fromEntries(this.#replica(doc).entries ?? []);
  }

  /** Asks for a document; null when this seat may not read it. */
  ask(doc: DocName): Promise<DocUpdate | null> {
    return this.#socket.timeout(patience).emitWithAck('sync', { doc, life: null, stateVector: null });
  }

  /** Does not hear the next `updates` of any document, as when a packet is lost on the way. */
  deafFor(updates: number): void {
    this.#deaf = updates;
  }

  /** Resolves as soon as this holds of what has come. */
  until(holds: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const look = () => {
        if (!holds()) return;
        this.#watchers.delete(look);
        resolve();
      };
      this.#watchers.add(look);
      look();
    });
  }

  /** Loses the network, as in a lift. */
  drop(): void {
    this.#socket.io.engine.close();
  }

  /** Sends what is no command at all. */
  throwAt(rubbish: unknown): void {
    (this.#socket as unknown as { emit(event: string, ...anything: unknown[]): void }).emit(
      'command',
      rubbish,
    );
  }

  /** Resolves when the connection is gone. */
  whenLost(): Promise<void> {
    return new Promise((resolve) => this.#socket.once('disconnect', () => resolve()));
  }

  /** Resolves with the reason when the host says goodbye. */
  whenDismissed(): Promise<Goodbye> {
    return new Promise((resolve) => this.#socket.once('goodbye', resolve));
  }

  close(): void {
    this.#stayAway = null;
    clearTimeout(this.#retry);
    this.#socket.disconnect();
  }

  #goodbye(retryAfter: number | null): void {
    this.#stayAway = retryAfter;
    this.#attempt = 0;
  }

  /** A handshake that the host refused says why in the words of a goodbye; any other just failed. */
  #refused(error: Error & { readonly data?: { readonly retryAfter: number | null } }): void {
    if (error.data) this.#goodbye(error.data.retryAfter);
    this.#lost();
  }

  /** Comes back as a phone does, unless there is nothing to come back to. */
  #lost(): void {
    if (this.#stayAway === null) return;
    clearTimeout(this.#retry);
    const delay = this.#stayAway || retryDelay(this.#attempt++, this.#random());
    this.#stayAway = 0;
    this.#retry = setTimeout(() => this.#socket.connect(), delay);
  }

  #take(update: DocUpdate): void {
    if (this.#deaf > 0) {
      this.#deaf -= 1;
      return;
    }
    const replica = this.#replica(update.doc);
    if (replica.take(update) === 'gap') void this.#sync(update.doc, replica);
    this.#changed();
  }

  async #sync(doc: DocName, replica: Replica): Promise<void> {
    const { life } = replica;
    // As a Buffer: msgpack frames a plain Uint8Array with the whole of the memory it is a window on.
    const stateVector = replica.stateVector && Buffer.from(replica.stateVector);
    const request = { doc, life, stateVector };
    const update = (await this.#socket.timeout(patience).emitWithAck('sync', request)) as DocUpdate | null;
    if (update) replica.take(update, true);
    this.#changed();
  }

  #setMine({ stage, mine }: Mine): void {
    this.mine.set(stage, mine);
    this.#changed();
  }

  #changed(): void {
    for (const look of [...this.#watchers]) look();
  }

  #replica(doc: DocName): Replica {
    const replica = this.#replicas.get(doc) ?? new Replica();
    this.#replicas.set(doc, replica);
    return replica;
  }
}
