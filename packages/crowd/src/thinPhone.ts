import { randomBytes } from 'node:crypto';
import parser from 'socket.io-msgpack-parser';
import WebSocket from 'ws';
import type { SessionId } from '@kring/core';
import type { Answer, Envelope } from '@kring/protocol';

/** A packet of Socket.IO, as its msgpack parser has it. */
interface Packet {
  readonly type: number;
  readonly nsp: string;
  readonly id?: number;
  readonly data?: unknown;
}

/** The kinds of packet that a phone sends or waits for. */
const kinds = { connect: 0, event: 2, ack: 3, refused: 4 } as const;

const encoder = new parser.Encoder();

/** What a thin phone tells whoever holds it. Every frame comes by; only those that are asked for are decoded. */
export interface Listener {
  /** Any frame, as it came. */
  frame?(bytes: Buffer): void;
  /** An event, decoded: having this makes a phone pay for decoding everything. */
  event?(name: string, data: unknown): void;
  /** The connection is gone. */
  lost?(): void;
}

/**
 * A phone that costs next to nothing: it speaks just enough of Engine.IO and Socket.IO over one WebSocket to send
 * commands and hear their answers, and throws away what it is told. Thousands fit in one process, so that a load
 * test measures the server and not its own phones. For phones that behave like phones there is {@link Seat}.
 */
export class ThinPhone {
  readonly #socket: WebSocket;
  readonly #listener: Listener;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #lastPacket = 0;
  #lastSeq = 0;

  private constructor(socket: WebSocket, listener: Listener) {
    this.#socket = socket;
    this.#listener = listener;
  }

  /** Resolves when the server has let it in; rejects when it has not. */
  static connect(
    base: string,
    session: SessionId,
    token: string,
    listener: Listener = {},
  ): Promise<ThinPhone> {
    const address = `${base.replace(/^http/, 'ws')}/socket.io/?EIO=4&transport=websocket`;
    const socket = new WebSocket(address, {
      origin: base,
      perMessageDeflate: false,
      skipUTF8Validation: true,
    });
    const phone = new ThinPhone(socket, listener);
    return new Promise((resolve, reject) => {
      socket.once('error', reject);
      socket.once('close', () => {
        reject(new Error('The server hung up'));
        listener.lost?.();
      });
      socket.on('message', (bytes: Buffer, isBinary: boolean) => {
        if (!isBinary) phone.#hear(bytes, session, token);
        else phone.#take(bytes, () => resolve(phone), reject);
      });
    });
  }

  /** Sends a command with an id and number of its own. */
  send(stage: string | null, type: string, body: object): Promise<Answer> {
    const id = newId();
    return this.sendEnvelope({ id, seq: ++this.#lastSeq, stage, type, body });
  }

  /** Sends this very command, once. Resolves with its answer, and never when the connection is lost first. */
  sendEnvelope(envelope: Envelope): Promise<Answer> {
    const id = this.#lastPacket++;
    return new Promise((answer) => {
      this.#waiting.set(id, answer);
      this.#write({ type: kinds.event, nsp: '/', id, data: ['command', envelope] });
    });
  }

  /** Stops reading, as a phone does whose network has become very slow. */
  stopReading(): void {
    this.#socket.pause();
  }

  readOn(): void {
    this.#socket.resume();
  }

  /** Goes away without a word. */
  drop(): void {
    this.#socket.terminate();
  }

  /** Engine.IO's own little texts: 0 opens, 2 asks whether we are there. */
  #hear(bytes: Buffer, session: SessionId, token: string): void {
    if (bytes[0] === 0x30) this.#write({ type: kinds.connect, nsp: '/', data: { session, token } });
    else if (bytes[0] === 0x32) this.#socket.send('3');
  }

  #take(bytes: Buffer, connected: () => void, refused: (error: Error) => void): void {
    this.#listener.frame?.(bytes);
    const { event } = this.#listener;
    if (!event && isEvent(bytes)) return;
    const packet = decode(bytes);
    if (packet.type === kinds.event && event) {
      const [name, data] = packet.data as [string, unknown];
      event(name, data);
    } else if (packet.type === kinds.ack && packet.id !== undefined) {
      this.#waiting.get(packet.id)?.((packet.data as [Answer])[0]);
      this.#waiting.delete(packet.id);
    } else if (packet.type === kinds.connect) connected();
    else if (packet.type === kinds.refused) refused(new Error(reasonOf(packet)));
  }

  #write(packet: Packet): void {
    if (this.#socket.readyState === WebSocket.OPEN) this.#socket.send(encode(packet));
  }
}

/** 16 random bytes for each: asking the system for so few would cost a phone more than its command. */
function newId(): string {
  if (at === pool.length) {
    pool = randomBytes(pool.length);
    at = 0;
  }
  return pool.toString('base64url', at, (at += 16));
}

let pool = randomBytes(16 * 1024);
let at = 0;

/** An event begins with its type, {"type":2, where an answer begins with its id: no need to decode it to know. */
const isEvent = (bytes: Buffer): boolean =>
  bytes[1] === 0xa4 && bytes[2] === 0x74 && bytes[6] === kinds.event;

/** The parser's own types call this an ArrayBuffer; it is a list with one buffer. */
const encode = (packet: Packet): Buffer => (encoder.encode(packet) as unknown as readonly [Buffer])[0];

function decode(bytes: Buffer): Packet {
  let packet: Packet | null = null;
  const decoder = new parser.Decoder();
  decoder.on('decoded', (decoded: Packet) => (packet = decoded));
  decoder.add(bytes);
  if (!packet) throw new Error('A frame that says nothing');
  return packet;
}

const reasonOf = ({ data }: Packet): string =>
  typeof data === 'object' && data !== null && 'message' in data ? String(data.message) : 'refused';
