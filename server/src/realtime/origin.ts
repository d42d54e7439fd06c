import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';

/**
 * Whether a handshake comes from our own pages. An Origin that is not ours is refused. A browser sends none with a
 * same-origin GET, so a missing one is allowed for polling that carries our own header, and for nothing else.
 */
export function isOurs(request: IncomingMessage, publicUrl: string | null): boolean {
  const { origin, host } = request.headers;
  if (origin === undefined) {
    return request.headers.upgrade === undefined && request.headers['x-kring'] !== undefined;
  }
  if (publicUrl !== null && origin === new URL(publicUrl).origin) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}

/** Answers a WebSocket's handshake with 403; Engine.IO would call it a bad request. */
export function forbid(socket: Socket): void {
  socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
}
