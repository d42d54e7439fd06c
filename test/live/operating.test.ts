import Database from 'better-sqlite3';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import type { StageId } from '@kring/core';
import { Api, Seat } from '@kring/crowd';
import type { Problem } from '@kring/protocol';
import { comingBack } from '../../server/src/realtime/comingBack.ts';
import { version } from '../../server/src/version.ts';
import { startKring } from './kring.ts';

/** What whoever runs a server sees of it, and how it ends. */

/** On a busy machine. */
const soon = { timeout: 10_000 };

const look = async (base: string, path: string, headers: Record<string, string> = {}) => {
  const response = await fetch(base + path, { headers });
  return { status: response.status, text: await response.text(), headers: response.headers };
};

test('O1: it says that it is alive, that it can write, and which Kring it is', async () => {
  const kring = await startKring();
  expect((await look(kring.base, '/healthz')).text).toBe('{"status":"alive"}');
  expect((await look(kring.base, '/readyz')).text).toBe('{"status":"ready"}');
  expect((await look(kring.base, '/version')).text).toBe(JSON.stringify({ version }));
});

test('O2: a store that cannot be written to makes it alive but not ready', async () => {
  const kring = await startKring();
  const other = new Database(join(kring.folder, 'kring.db'));
  onTestFinished(() => void other.close());
  other.exec('BEGIN IMMEDIATE');
  const { status, text } = await look(kring.base, '/readyz');
  expect([status, text]).toEqual([503, '{"status":"not-ready","obstacle":"store"}']);
  expect((await look(kring.base, '/healthz')).status).toBe(200);
  other.exec('ROLLBACK');
  await expect.poll(async () => (await look(kring.base, '/readyz')).status, soon).toBe(200);
});

test('O3: the numbers count commands by their result, and name nobody', async () => {
  const kring = await startKring();
  const { made, organiser } = await kring.meeting();
  const stage = (await organiser.must(null, 'agenda:add', { stageType: 'ideas' })) as StageId;
  await organiser.must(null, 'stage:open', { stage });
  const phone = await kring.phone(made.code, 'Fatima');
  await phone.must(stage, 'idea:add', { text: 'Een bank', lang: 'nl' });
  await phone.send(stage, 'idea:add', { text: ' ', lang: 'nl' });
  await organiser.until(() => organiser.under(`stage/${stage}`, 'idea/').size === 1);
  const { text } = await look(kring.base, '/metrics');
  expect(text).toContain('kring_commands_total{result="accepted"} 3');
  expect(text).toContain('kring_commands_total{result="empty"} 1');
  expect(text).toContain('kring_commit_seconds_count 3');
  expect(text).toMatch(/kring_flush_seconds_count [1-9]/);
  expect(text).toContain('kring_connections 2');
  expect(text).toContain('kring_sessions_live 1');
  expect(text).toContain('kring_commands_waiting 0');
  expect(text).toContain('kring_store_calls_waiting 0');
  expect(text).toContain('nodejs_eventloop_lag_p99_seconds');
  for (const secret of [made.session, made.code, stage, 'bank', 'Fatima', '127.0.0.1']) {
    expect(text).not.toContain(secret);
  }
});

test('O4: the numbers are for this machine, not for who comes through a proxy on it', async () => {
  const kring = await startKring();
  expect((await look(kring.base, '/metrics')).status).toBe(200);
  for (const header of ['x-forwarded-for', 'forwarded']) {
    expect((await look(kring.base, '/metrics', { [header]: 'for=203.0.113.7' })).status).toBe(403);
  }
});

test('O4: with METRICS_TOKEN they are for who has it, from anywhere', async () => {
  const token = 'a-token-of-the-town';
  const kring = await startKring({ env: { METRICS_TOKEN: token } });
  const from = { 'x-forwarded-for': '203.0.113.7' };
  for (const authorization of ['', 'Bearer ', 'Bearer another-token-here', token]) {
    expect((await look(kring.base, '/metrics', { ...from, authorization })).status).toBe(403);
  }
  const { status } = await look(kring.base, '/metrics', { ...from, authorization: `Bearer ${token}` });
  expect(status).toBe(200);
});

test('O5: every route is described by the schemas that check it, on a page that asks nobody else', async () => {
  const kring = await startKring();
  const description = JSON.parse((await look(kring.base, '/docs/json')).text) as {
    openapi: string;
    paths: Record<string, Record<string, { summary?: string; responses: object }>>;
  };
  expect(description.openapi).toMatch(/^3\.1/);
  const routes = Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { summary }]) => [`${method} ${path}`, summary] as const),
  );
  expect(routes.filter(([, summary]) => !summary)).toEqual([]);
  const names = routes.map(([name]) => name);
  expect(names).toEqual(
    expect.arrayContaining(['get /healthz', 'post /api/join', 'post /api/sessions/{session}/commands']),
  );
  const page = await look(kring.base, '/docs');
  expect(page.status).toBe(200);
  expect(page.text).not.toMatch(/(?:src|href)="https?:/);
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'");
});

test('O6: those who come back are spread evenly, over a time that grows with their number', () => {
  expect([comingBack(10, 0), comingBack(10, 0.999_999)]).toEqual([1000, 2999]);
  expect([comingBack(5000, 0), comingBack(5000, 0.5)]).toEqual([1000, 11_000]);
});

const main = fileURLToPath(new URL('../../server/src/main.ts', import.meta.url));

/** A server process of which the end is looked at. */
async function serverProcess(folder: string) {
  const child = spawn(process.execPath, [main], {
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0', DATA_DIR: folder, PUBLIC_URL: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const ended = once(child, 'close') as Promise<[code: number | null, signal: string | null]>;
  let said = '';
  for await (const text of child.stdout.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
    said += String(text);
    if (said.includes('Ctrl+C')) break;
  }
  const base = `http://127.0.0.1:${/localhost:(\d+)/.exec(said)?.[1]}`;
  return { child, ended, base };
}

async function dataFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kring-ending-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }));
  return folder;
}

/** Holds the database, so that what is given from here on waits to be committed. */
function holdDatabase(folder: string) {
  const database = new Database(join(folder, 'kring.db'));
  onTestFinished(() => void database.close());
  database.exec('BEGIN IMMEDIATE');
  return { letGo: () => void database.exec('ROLLBACK') };
}

test('O7 T7: SIGTERM: nobody comes in, what was given is committed and answered, everyone hears goodbye', async () => {
  const folder = await dataFolder();
  const { child, ended, base } = await serverProcess(folder);
  const api = new Api(base);
  const made = await api.create({ title: { nl: 'Proef' } }, 'blank');
  const organiser = new Seat(base, made.session, made.organiser);
  await organiser.connect();
  const stage = (await organiser.must(null, 'agenda:add', { stageType: 'ideas' })) as StageId;
  await organiser.must(null, 'stage:open', { stage });
  const joined = await api.join(made.code, 'nl');
  const phone = new Seat(base, made.session, joined.token);
  await phone.connect();
  onTestFinished(() => [organiser, phone].forEach((seat) => seat.close()));

  const database = holdDatabase(folder);
  const given = phone.send(stage, 'idea:add', { text: 'Net op tijd', lang: 'nl' });
  const goodbye = phone.whenDismissed();
  await expect
    .poll(async () => (await look(base, '/metrics')).text, soon)
    .toMatch(/kring_store_calls_waiting [1-9]/);
  // As a supervisor and a launcher would: one and the same signal, passed on twice.
  child.kill('SIGTERM');
  child.kill('SIGTERM');
  await expect.poll(async () => (await look(base, '/readyz')).text, soon).toContain('going-down');
  const refused = await fetch(`${base}/api/join`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'fr' },
    body: JSON.stringify({ code: made.code, lang: 'fr', name: '' }),
  });
  expect(refused.status).toBe(503);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
  expect((await refused.json()) as Problem).toMatchObject({
    reason: 'going-down',
    sentence: 'Kring redémarre. Réessayez dans quelques instants.',
  });

  database.letGo();
  expect(await given).toMatchObject({ accepted: true });
  expect(await goodbye).toBe('going-down');
  expect(await ended).toEqual([0, null]);

  const again = await startKring({ folder });
  const back = await again.sit(made.session, made.organiser);
  await back.until(() => back.under(`stage/${stage}`, 'idea/').size === 1);
});

test('O8: a phone that is out of reach does not keep it from ending', async () => {
  const { child, ended, base } = await serverProcess(await dataFolder());
  const { hostname, port } = new URL(base);
  const phone = connect(Number(port), hostname);
  onTestFinished(() => void phone.destroy());
  phone.write(
    [
      'GET /socket.io/?EIO=4&transport=websocket HTTP/1.1',
      `Host: ${hostname}:${port}`,
      `Origin: ${base}`,
      'Connection: Upgrade',
      'Upgrade: websocket',
      'Sec-WebSocket-Version: 13',
      'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
      '\r\n',
    ].join('\r\n'),
  );
  await once(phone, 'data');
  // From here on it neither reads nor answers.
  phone.pause();
  const asked = performance.now();
  child.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
  expect(performance.now() - asked).toBeLessThan(15_000);
});

test('O9: a second SIGTERM, after a moment, ends it at once', async () => {
  const folder = await dataFolder();
  const { child, ended, base } = await serverProcess(folder);
  const { session, organiser } = await new Api(base).create({}, 'blank');
  holdDatabase(folder);
  const command = { id: 'a-command-that-waits', seq: 1, stage: null, type: 'joining:lock', body: {} };
  const waiting = fetch(`${base}/api/sessions/${session}/commands`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${organiser}` },
    body: JSON.stringify(command),
  }).catch(() => null);
  await expect
    .poll(async () => (await look(base, '/metrics')).text, soon)
    .toMatch(/kring_store_calls_waiting [1-9]/);
  const again = setInterval(() => child.kill('SIGTERM'), 200);
  onTestFinished(() => clearInterval(again));
  expect(await ended).toEqual([null, 'SIGTERM']);
  expect(await waiting).toBeNull();
});
