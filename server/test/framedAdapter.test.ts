import { createServer } from 'node:http';
import { once } from 'node:events';
import { WebSocketServer, WebSocket } from 'ws';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { expect, test } from 'vitest';
import { binaryFrame } from '../src/realtime/framedAdapter.ts';

test.each([0, 1, 125, 126, 65_535, 65_536, 300_000])(
  'a broadcast of %i bytes arrives as it was',
  async (length) => {
    const http = createServer().listen(0, '127.0.0.1');
    const server = new WebSocketServer({ server: http, perMessageDeflate: false });
    const payload = Buffer.alloc(length, 'Kring');
    server.on('connection', (_socket, request) => (request.socket as Duplex).write(binaryFrame(payload)));
    await once(http, 'listening');
    const client = new WebSocket(`ws://127.0.0.1:${(http.address() as AddressInfo).port}`);
    const [received, isBinary] = (await once(client, 'message')) as [Buffer, boolean];
    expect(isBinary).toBe(true);
    expect(received.equals(payload)).toBe(true);
    client.terminate();
    server.close();
    http.close();
  },
);
