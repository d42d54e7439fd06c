import parser from 'socket.io-msgpack-parser';
import WebSocket from 'ws';
import type { SessionId } from '@kring/core';

/** A packet of Socket.IO, or something that looks like one. */
export interface Packet {
  readonly type: unknown;
  readonly nsp?: unknown;
  readonly id?: unknown;
  readonly data?: unknown;
}

const encoder = new parser.Encoder();

/** The bytes of a packet, whatever is in it. The parser's own types call this an ArrayBuffer. */
export const packed = (packet: Packet): Buffer => (encoder.encode(packet) as unknown as readonly [Buffer])[0];

/** Someone who keeps to no rules: sends any frame, says hello or not. For tests of what a server has to bear. */
export class Stranger {
  readonly #socket: WebSocket;
  readonly #watchers = new Set<(packet: Packet) => void>();
  /** Everything it was told. */
  readonly heard: Packet[] = [];
  /** Resolves when the connection is gone. */
  readonly gone: Promise<void>;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    this.gone = new Promise((resolve) => socket.once('close', () => resolve()));
    // Whoever is cut in the middle of a frame hears of a broken pipe; the close says it all.
    socket.on('error', () => undefined);
    socket.on('message', (bytes: Buffer, isBinary) => {
      if (isBinary) this.#hear(bytes);
      else if (bytes[0] === 0x32) socket.send('3');
    });
  }

  /** Opens a socket, without a hello. Rejects when the server does not want to. */
  static open(base: string, headers: Readonly<Record<string, string>> = { origin: base }): Promise<Stranger> {
    const address = `${base.replace(/^http/, 'ws')}/socket.io/?EIO=4&transport=websocket`;
    const socket = new WebSocket(address, { headers, perMessageDeflate: false });
    const stranger = new Stranger(socket);
    return new Promise((resolve, reject) => {
      socket.once('error', reject);
      socket.once('message', () => resolve(stranger));
    });
  }

  get isHere(): boolean {
    return this.#socket.readyState === WebSocket.OPEN;
  }

  /** Says who it is; resolves with what it is told first. */
  async hello(session: SessionId, token: string): Promise<Packet> {
    const answered = this.next(() => true);
    this.send(packed({ type: 0, nsp: '/', data: { session, token } }));
    return answered;
  }

  /** Emits an event, as Socket.IO would. `id` asks for an answer. */
  emit(event: unknown, data: readonly unknown[], id?: number): void {
    this.send(packed({ type: 2, nsp: '/', data: [event, ...data], ...(id !== undefined && { id }) }));
  }

  send(frame: Buffer | string): void {
    if (this.isHere) this.#socket.send(frame);
  }

  /** Resolves with the next packet that is like this. */
  next(isIt: (packet: Packet) => boolean): Promise<Packet> {
    return new Promise((resolve) => {
      const look = (packet: Packet) => {
        if (!isIt(packet)) return;
        this.#watchers.delete(look);
        resolve(packet);
      };
      this.#watchers.add(look);
    });
  }

  leave(): void {
    this.#socket.terminate();
  }

  #hear(bytes: Buffer): void {
    const decoder = new parser.Decoder();
    decoder.on('decoded', (packet: Packet) => {
      this.heard.push(packet);
      for (const look of [...this.#watchers]) look(packet);
    });
    decoder.add(bytes);
  }
}
