import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { freePort } from '../services/freePort.ts';
import { judged, startProxy, type ProxyName } from '../services/proxy.ts';

/** What the examples say to a node. That a meeting goes through them is in test/cluster/proxies.test.ts. */

/** Answers with its name and the headers that came, and is ready or not. */
async function mirror(name: string) {
  const state = { isReady: true };
  const server = createServer(({ url, headers }, response) => {
    response.writeHead(url === '/readyz' && !state.isReady ? 503 : 200);
    response.end(JSON.stringify({ name, headers }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return { state, host: `127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** A proxy in front of two mirrors, and a way to ask it. */
async function between(name: ProxyName) {
  const [a, b] = [await mirror('a'), await mirror('b')];
  const proxy = await startProxy(name, await freePort(), [a.host, b.host]);
  onTestFinished(() => proxy.stop());
  const ask = async (path = '/', headers: Record<string, string> = {}): Promise<Answer> => {
    const response = await fetch(proxy.base + path, { headers });
    const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '');
    return { ...((await response.json()) as Omit<Answer, 'cookies'>), cookies };
  };
  /** The names of those who answer when so many ask. */
  const asked = async (...request: Parameters<typeof ask>) => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask(...request)));
    return [...new Set(answers.map((answer) => answer.name))].sort();
  };
  return { a: a.state, ask, asked };
}

interface Answer {
  readonly name: string;
  /** As they came to it. */
  readonly headers: Readonly<Record<string, string>>;
  /** What the visitor is to keep. */
  readonly cookies: readonly string[];
}

const names = ['nginx', 'haproxy', 'caddy'] as const;

test.each([
  { name: 'haproxy', verdict: 'Configuration file is valid' },
  { name: 'caddy', verdict: 'Valid configuration' },
] as const)('$name finds no mistake in its example', async ({ name, verdict }) => {
  const said = await judged(name);
  expect(said).toContain(verdict);
  expect(said).not.toMatch(/warn/i);
});

test.each(names)(
  'through %s, a node hears the address that the proxy sees, and not what a visitor says of theirs',
  async (name) => {
    const { ask } = await between(name);
    const { headers } = await ask('/', { 'x-forwarded-for': '192.0.2.7' });
    expect(headers['x-forwarded-for']).toBe('127.0.0.1');
    expect(headers['host']).toMatch(/^127\.0\.0\.1/);
  },
);

test.each(names)(
  'through %s, the requests of one polling reach one node, its sid with them, and all others any',
  async (name) => {
    const { ask, asked } = await between(name);
    const polling = '/socket.io/?EIO=4&transport=polling';
    const websocket = '/socket.io/?EIO=4&transport=websocket';
    const first = await ask(polling);
    expect(first.cookies).toHaveLength(1);
    const cookie = { cookie: first.cookies[0] ?? '' };
    expect(await asked(`${polling}&sid=x`, cookie)).toEqual([first.name]);
    expect(await asked(`${websocket}&sid=x`, cookie)).toEqual([first.name]);
    expect((await ask(`${polling}&sid=x`, cookie)).cookies).toEqual([]);

    for (const path of ['/', websocket]) {
      expect(await asked(path, cookie)).toEqual(['a', 'b']);
      expect((await ask(path)).cookies).toEqual([]);
    }
    expect(await asked(polling)).toEqual(['a', 'b']);
  },
);

test.each(['haproxy', 'caddy'] as const)('through %s, a node that is not ready gets nobody', async (name) => {
  const { a, asked } = await between(name);
  for (const isReady of [true, false, true]) {
    a.isReady = isReady;
    await expect.poll(() => asked(), { timeout: 15_000 }).toEqual(isReady ? ['a', 'b'] : ['b']);
  }
});
