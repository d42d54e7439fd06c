import WebSocket from 'ws';
import { manyAtOnce, type Meeting, type Received } from './meeting.ts';

/** A meeting on the bare WebSocket server. */

interface News {
  readonly ideas?: readonly { readonly key: string }[];
}

export async function openRawWs([base = '']: readonly string[]): Promise<Meeting> {
  const address = base.replace('http', 'ws');
  const phones: { readonly socket: WebSocket; readonly waiting: ((at: number) => void)[] }[] = [];
  const received: Received = { frames: 0, bytes: 0 };

  function connect(hear: (bytes: Buffer) => void): Promise<WebSocket> {
    const socket = new WebSocket(address, { perMessageDeflate: false, skipUTF8Validation: true });
    return new Promise((resolve, reject) => {
      socket.once('error', reject);
      socket.once('message', () => resolve(socket));
      socket.on('message', hear);
    });
  }

  async function arrive(): Promise<void> {
    const waiting: ((at: number) => void)[] = [];
    const socket = await connect((bytes) => {
      received.frames += 1;
      received.bytes += bytes.length;
      // A phone waits for one thing at a time: the answer to its ballot, or the next stage.
      if (waiting.length > 0) waiting.shift()?.(performance.now());
    });
    phones.push({ socket, waiting });
  }

  return {
    received,
    arrive,
    fill: (count) => manyAtOnce(count, arrive),
    async watch(seen) {
      await connect((bytes) => {
        for (const { key } of (JSON.parse(bytes.toString()) as News).ideas ?? []) seen(key);
      });
    },
    give(at, idea) {
      phones[at]?.socket.send(JSON.stringify({ idea }));
    },
    async cast(at) {
      const phone = phones[at];
      await new Promise<number>((done) => {
        phone?.waiting.push(done);
        phone?.socket.send(JSON.stringify({ ballot: at }));
      });
    },
    async goOn() {
      const all = phones.map(({ waiting }) => new Promise<number>((done) => waiting.push(done)));
      phones[0]?.socket.send(JSON.stringify({ stage: 'vote' }));
      return Promise.all(all);
    },
    close() {
      for (const { socket } of phones) socket.terminate();
    },
  };
}
