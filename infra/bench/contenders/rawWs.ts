import { WebSocketServer, type WebSocket } from 'ws';
import { Flush } from '../../../server/src/session/flush.ts';
import { systemClock } from '../../../server/src/session/clock.ts';

/**
 * The limit: a bare WebSocket server that believes everybody, keeps everything in memory, and broadcasts what is new
 * with the same rest between two flushes as Kring. Whatever Kring costs above this is validation, roles, a durable
 * commit, documents that merge, and answers.
 */

interface Said {
  readonly idea?: { readonly key: string; readonly text: string };
  readonly ballot?: number;
  readonly stage?: string;
}

const ideas: Said['idea'][] = [];
let stage = '';
let fresh: Said['idea'][] = [];
const sockets = new Set<WebSocket>();
const flush = new Flush(() => {
  broadcast({ ideas: fresh });
  fresh = [];
}, systemClock);

function broadcast(news: object): void {
  const bytes = Buffer.from(JSON.stringify(news));
  for (const socket of sockets) socket.send(bytes);
}

function hear(socket: WebSocket, { idea, ballot, stage: next }: Said): void {
  if (idea) {
    ideas.push(idea);
    fresh.push(idea);
    flush.schedule();
  } else if (ballot !== undefined) {
    socket.send(JSON.stringify({ ballot }));
  } else if (next !== undefined) {
    stage = next;
    broadcast({ stage, items: Array.from({ length: 12 }, (_, at) => `Voorstel ${at + 1} van de avond`) });
  }
}

const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false });
server.on('connection', (socket) => {
  sockets.add(socket);
  socket.send(JSON.stringify({ stage, ideas }));
  socket.on('message', (bytes: Buffer) => hear(socket, JSON.parse(bytes.toString()) as Said));
  socket.on('close', () => sockets.delete(socket));
});
server.on('listening', () => {
  const address = server.address();
  if (typeof address === 'object') console.log(`listening http://127.0.0.1:${address?.port}`);
});
