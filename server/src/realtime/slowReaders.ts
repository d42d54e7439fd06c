import type { Socket } from 'socket.io';
import type { Clock } from '../session/clock.ts';

/** A connection of Engine.IO with the queue that its types keep to themselves. */
interface Connection {
  readonly writeBuffer: readonly { readonly data?: string | Buffer }[];
  readonly transport: object;
  close(discard: boolean): void;
}

/**
 * Cuts off phones that read so slowly that what is meant for them piles up here. They come back by themselves, and
 * then get each document as it stands instead of every change that led to it. A large document on its way to a slow
 * phone is no reason: it has left the queue; what counts is what has come up behind it.
 */
export class SlowReaders {
  readonly #clock: Clock;
  readonly #sockets: () => Iterable<Pick<Socket, 'conn'>>;
  #callOff = () => {};

  /** In bytes. */
  static readonly mostWaiting = 256 * 1024;
  /** How often they are looked at, in milliseconds. */
  static readonly every = 1000;

  constructor(clock: Clock, sockets: () => Iterable<Pick<Socket, 'conn'>>) {
    this.#clock = clock;
    this.#sockets = sockets;
  }

  watch(): void {
    this.#callOff = this.#clock.after(SlowReaders.every, () => {
      for (const { conn } of this.#sockets()) {
        const connection = conn as unknown as Connection;
        if (waiting(connection) > SlowReaders.mostWaiting) cut(connection);
      }
      this.watch();
    });
  }

  stop(): void {
    this.#callOff();
  }
}

/** Bytes that wait for the connection to take more. */
function waiting({ writeBuffer }: Connection): number {
  let bytes = 0;
  for (const { data } of writeBuffer) bytes += data?.length ?? 0;
  return bytes;
}

/** Hangs up at once: a goodbye would wait in the same line as everything else. */
function cut(connection: Connection): void {
  const { transport } = connection;
  connection.close(true);
  const socket: unknown = 'socket' in transport ? transport.socket : null;
  if (isWebSocket(socket)) socket.terminate();
}

const isWebSocket = (socket: unknown): socket is { terminate(): void } =>
  typeof socket === 'object' && socket !== null && 'terminate' in socket;
