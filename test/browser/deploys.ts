import { createHash } from 'node:crypto';
import { cpSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Fastify from 'fastify';
import { servePages } from '../../server/src/http/pages.ts';

/** The pages as they are built now. */
export const today = fileURLToPath(new URL('../../client/build', import.meta.url));

/** Pages of its own before a real server: they can be exchanged while people look at them, as a deploy does. */
export interface Pages {
  readonly base: string;
  deploy(folder: string): Promise<void>;
  close(): Promise<void>;
}

/** Serves `folder` as the server would, and hands on to the server at `api` what is no page. */
export async function servePagesOf(folder: string, api: string): Promise<Pages> {
  const { hostname, port } = new URL(api);
  const serving = async (from: string) => {
    const app = Fastify();
    await servePages(app, from);
    await app.ready();
    return app;
  };
  let app = await serving(folder);
  const handOn = (from: IncomingMessage, to: ServerResponse) => {
    const { method, headers, url } = from;
    const asked = request({ hostname, port, path: url, method, headers }, (answer) => {
      to.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(to);
    });
    asked.on('error', () => to.destroy());
    from.pipe(asked);
  };
  const server = createServer((from, to) => {
    if (/^\/(?:api|socket\.io)\//.test(from.url ?? '')) handOn(from, to);
    else app.routing(from, to);
  });
  server.on('upgrade', ({ method, url, rawHeaders }, socket, head) => {
    const there = connect(Number(port), hostname);
    const lines = rawHeaders.map((text, at) => (at % 2 === 0 ? `${text}: ` : `${text}\r\n`)).join('');
    there.write(`${method} ${url} HTTP/1.1\r\n${lines}\r\n`);
    there.write(head);
    there.pipe(socket).pipe(there);
    for (const end of [there, socket]) end.on('error', () => (there.destroy(), socket.destroy()));
  });
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    base: `http://localhost:${(server.address() as AddressInfo).port}`,
    async deploy(from) {
      const before = app;
      app = await serving(from);
      await before.close();
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await Promise.all([new Promise((resolve) => server.close(resolve)), app.close()]);
    },
  };
}

/** Builds tomorrow's pages in `folder`: the same, under other names and with another version. */
export function buildTomorrow(folder: string): void {
  // Without the compressed ones, which would still say today.
  cpSync(today, folder, { recursive: true, filter: (path) => !/\.(?:br|gz)$/.test(path) });
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const renamed = new Map(
    files
      .filter((file) => file.includes('/immutable/'))
      .map((file) => [basename(file), basename(file).replace(/(\.\w+)$/, 'tomorrow$1')]),
  );
  for (const file of files.filter((file) => /\.(?:js|css|html|json)$/.test(file))) {
    const text = readFileSync(file, 'utf8')
      .replace(/[\w.-]+\.(?:js|css|woff2)\b/g, (name) => renamed.get(name) ?? name)
      .replace(/("?version"?:\s*["`])/g, '$1tomorrow-');
    writeFileSync(file, file.endsWith('.html') ? allowed(text) : text);
  }
  for (const file of files)
    renameSync(file, join(dirname(file), renamed.get(basename(file)) ?? basename(file)));
}

/** A page whose policy knows its scripts as they are now. */
function allowed(html: string): string {
  const scripts = [...html.matchAll(/<script>([^]*?)<\/script>/g)].map(([, script = '']) => script);
  const hashes = scripts.map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`);
  return html.replace(/script-src [^;]*/, `script-src 'self' ${hashes.join(' ')}`);
}
