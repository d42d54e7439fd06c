import type { ClientToServer, Goodbye, Hello, ServerToClient } from '@kring/protocol';
import { goodbyes, retryDelay } from '@kring/protocol';
import { io, type Socket } from 'socket.io-client';
import * as parser from 'socket.io-msgpack-parser';

export type ConnectionState =
  | { readonly kind: 'connecting' }
  | { readonly kind: 'live' }
  /** It will try again by itself. */
  | { readonly kind: 'offline' }
  /** There is nothing to come back to. */
  | { readonly kind: 'ended'; readonly reason: Goodbye };

export type LiveSocket = Socket<ServerToClient, ClientToServer>;

/** How long a handshake may take, in milliseconds. */
const handshakeWithin = 6_000;

/** One socket to the host, which comes back by itself for as long as there is something to come back to. */
export class Connection {
  readonly socket: LiveSocket;
  #state: ConnectionState = $state.raw({ kind: 'connecting' });
  /** A socket at once where the network lets it through, which spares a hall's worth of requests. */
  #transports = ['websocket', 'polling'];
  #attempt = 0;
  #retry: ReturnType<typeof setTimeout> | undefined;
  /** What the host asked for in its goodbye: milliseconds to stay away. It tells not everyone the same. */
  #stayAway = 0;

  constructor(hello: Hello) {
    this.socket = io({
      auth: { ...hello },
      parser,
      transports: this.#transports,
      tryAllTransports: true,
      timeout: handshakeWithin,
      extraHeaders: { 'x-kring': '1' },
      reconnection: false,
      autoConnect: false,
      forceNew: true,
    });
    this.socket.on('welcome', () => {
      this.#attempt = 0;
      this.#state = { kind: 'live' };
    });
    this.socket.on('goodbye', (reason, retryAfter) => this.#goodbye(reason, retryAfter));
    this.socket.on('connect_error', (error) => this.#refused(error));
    this.socket.on('disconnect', () => this.#lost());
  }

  get state(): ConnectionState {
    return this.#state;
  }

  open(): void {
    if (this.#state.kind === 'ended' || this.socket.active) return;
    clearTimeout(this.#retry);
    this.socket.connect();
  }

  /** The socket seems to be dead without knowing it: begin anew. */
  restart(): void {
    if (this.#state.kind === 'ended') return;
    this.socket.disconnect();
    this.#attempt = 0;
    clearTimeout(this.#retry);
    this.socket.connect();
  }

  close(): void {
    clearTimeout(this.#retry);
    this.socket.removeAllListeners();
    this.socket.disconnect();
  }

  #goodbye(reason: Goodbye, retryAfter: number | null): void {
    if (retryAfter === null) this.#state = { kind: 'ended', reason };
    else {
      this.#stayAway = retryAfter;
      this.#attempt = 0;
    }
  }

  /** A handshake that the host refused says why in the words of a goodbye. */
  #refused(error: Error & { readonly data?: unknown }): void {
    const { reason, retryAfter } = (error.data ?? {}) as { reason?: unknown; retryAfter?: unknown };
    const known = goodbyes.find((one) => one === reason);
    if (known) this.#goodbye(known, typeof retryAfter === 'number' ? retryAfter : null);
    else if (error.message === 'timeout') this.#turnTransports();
    this.#lost();
  }

  /** Something on the way swallows one kind of handshake without a word: the next try begins with the other kind. */
  #turnTransports(): void {
    this.#transports = [...this.#transports].reverse();
    this.socket.io.opts.transports = this.#transports;
  }

  #lost(): void {
    if (this.#state.kind === 'ended') return;
    this.#state = { kind: 'offline' };
    clearTimeout(this.#retry);
    const delay = this.#stayAway > 0 ? this.#stayAway : retryDelay(this.#attempt++, Math.random());
    this.#stayAway = 0;
    this.#retry = setTimeout(() => this.socket.connect(), delay);
  }
}
