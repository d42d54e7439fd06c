import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import WebSocket from 'ws';
import * as sync from 'y-protocols/sync';
import * as Y from 'yjs';
import { manyAtOnce, type Meeting, type OpenMeeting, type Received } from './meeting.ts';

/**
 * A meeting in one shared Yjs document that every phone writes itself, as one would build it on Hocuspocus or the
 * server of y-websocket. Phones are as thin as the others: each keeps a document with only its own ideas, to write
 * from, and throws away what comes; the screen keeps the whole.
 */

const syncMessage = 0;
const authMessage = 2;

/** What differs on the wire: Hocuspocus names the document in every message, and wants to hear a token first. */
interface Dialect {
  readonly path: string;
  readonly prefix: string | null;
}

/** What a phone does when the next stage comes. */
interface Waiting {
  until: ((at: number) => void) | null;
}

const room = 'een-volle-zaal';
export const openHocuspocus: OpenMeeting = ([base = '']) => openYjs(base, { path: '/', prefix: room });
export const openYWebsocket: OpenMeeting = ([base = '']) => openYjs(base, { path: `/${room}`, prefix: null });

async function openYjs(base: string, { path, prefix }: Dialect): Promise<Meeting> {
  const address = base.replace('http', 'ws') + path;
  const phones: {
    readonly socket: WebSocket;
    readonly doc: Y.Doc;
    readonly waiting: Waiting;
  }[] = [];
  const received: Received = { frames: 0, bytes: 0 };

  function message(type: number, write: (encoder: encoding.Encoder) => void): Uint8Array {
    const encoder = encoding.createEncoder();
    if (prefix !== null) encoding.writeVarString(encoder, prefix);
    encoding.writeVarUint(encoder, type);
    write(encoder);
    return encoding.toUint8Array(encoder);
  }

  /** Takes a message of the synchronisation in. Returns what kind of step it was; -1 for another message. */
  function take(bytes: Buffer, doc: Y.Doc): number {
    const decoder = decoding.createDecoder(bytes);
    if (prefix !== null) decoding.readVarString(decoder);
    if (decoding.readVarUint(decoder) !== syncMessage) return -1;
    const step = decoding.readVarUint(decoder);
    if (step !== sync.messageYjsSyncStep1) Y.applyUpdate(doc, decoding.readVarUint8Array(decoder));
    return step;
  }

  /** Connects and asks for everything; `hear` gets every message. */
  function connect(doc: Y.Doc, hear: (bytes: Buffer) => void): Promise<WebSocket> {
    const socket = new WebSocket(address, { perMessageDeflate: false, skipUTF8Validation: true });
    socket.on('message', hear);
    socket.on('open', () => {
      if (prefix !== null) {
        socket.send(
          message(authMessage, (encoder) => {
            encoding.writeVarUint(encoder, 0);
            encoding.writeVarString(encoder, 'token');
          }),
        );
      }
      socket.send(message(syncMessage, (encoder) => sync.writeSyncStep1(encoder, doc)));
    });
    return new Promise((resolve, reject) => {
      socket.once('open', () => resolve(socket));
      socket.once('error', reject);
    });
  }

  async function arrive(): Promise<void> {
    const doc = new Y.Doc();
    const before = new Y.Doc();
    const waiting: Waiting = { until: null };
    let isLevel = false;
    let level = () => {};
    const levelled = new Promise<void>((done) => (level = done));
    const socket = await connect(doc, (bytes) => {
      received.frames += 1;
      received.bytes += bytes.length;
      if (!isLevel && take(bytes, before) === sync.messageYjsSyncStep2) {
        isLevel = true;
        before.destroy();
        level();
      } else if (waiting.until && bytes.includes('next-stage')) {
        waiting.until(performance.now());
        waiting.until = null;
      }
    });
    await levelled;
    doc.on('update', (update) => {
      socket.send(message(syncMessage, (encoder) => sync.writeUpdate(encoder, update)));
    });
    phones.push({ socket, doc, waiting });
  }

  return {
    received,
    arrive,
    fill: (count) => manyAtOnce(count, arrive),
    async watch(seen) {
      const doc = new Y.Doc();
      doc.getMap('ideas').observe((event) => {
        for (const key of event.keysChanged) seen(String(key));
      });
      await connect(doc, (bytes) => void take(bytes, doc));
    },
    give(at, { key, text }) {
      phones[at]?.doc.getMap('ideas').set(key, { text });
    },
    async goOn() {
      const all = phones.map(({ waiting }) => new Promise<number>((done) => (waiting.until = done)));
      phones[0]?.doc.getMap('session').set('stage', 'next-stage');
      // The one that writes it hears nothing of it in return.
      phones[0]?.waiting.until?.(performance.now());
      return Promise.all(all);
    },
    close() {
      for (const { socket } of phones) socket.terminate();
    },
  };
}
