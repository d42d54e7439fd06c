import type { IncomingMessage } from 'node:http';

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
