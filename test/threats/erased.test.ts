import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { Api, Seat } from '@kring/crowd';

/** T18: of a person nothing stays behind: addresses never, words and names not after the session was erased. */

const main = fileURLToPath(new URL('../../server/src/main.ts', import.meta.url));

/** A server whose every word is kept, to look at. */
async function talkative() {
  const folder = await mkdtemp(join(tmpdir(), 'kring-erased-'));
  const child = spawn(process.execPath, [main], {
    env: {
      ...process.env,
      HOST: '127.0.0.1',
      PORT: '0',
      DATA_DIR: folder,
      LOG_LEVEL: 'debug',
      TRUST_PROXY: 'true',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const listening = new Promise<string>((resolve) => {
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        const port = /http:\/\/localhost:(\d+)/.exec(said)?.[1];
        if (port) resolve(`http://127.0.0.1:${port}`);
      });
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await ended;
    await rm(folder, { recursive: true, force: true });
  });
  return {
    base: await listening,
    said: () => said,
    /** All that lies in its folder, the log of writes among it; not the secret, which holds nothing of anyone. */
    async files() {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true });
      const files = entries.filter((entry) => entry.isFile() && entry.name !== 'secret.key');
      const contents = await Promise.all(
        files.map((file) => readFile(join(file.parentPath, file.name), 'latin1')),
      );
      return contents.join('\n');
    },
    async end() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

const canaries = [
  'kanarie-naam',
  'kanarie-idee',
  'kanarie-vraag',
  'kanarie-toestel',
  '198.51.100.77',
] as const;
const [name, words, question, device, address] = canaries;

test('T18: canaries in a name, an idea, a text, a device and an address are nowhere after the session is erased', async () => {
  const server = await talkative();
  const api = new Api(server.base);
  const made = await api.create({ title: { nl: question }, names: 'required' }, 'blank');
  const organiser = new Seat(server.base, made.session, made.organiser);
  await organiser.connect();
  const stage = (await organiser.must(null, 'agenda:add', { stageType: 'ideas' })) as string;
  await organiser.must(null, 'stage:open', { stage });
  const joined = await fetch(`${server.base}/api/join`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'user-agent': device, 'x-forwarded-for': address },
    body: JSON.stringify({ code: made.code, lang: 'nl', name }),
  });
  const { token } = (await joined.json()) as { token: string };
  const phone = new Seat(server.base, made.session, token);
  await phone.connect();
  await phone.must(stage, 'idea:add', { text: words, lang: 'nl' });
  // Errors are logged: what caused them is not.
  for (const body of ['{', JSON.stringify({ code: 1, lang: words, name })])
    await fetch(`${server.base}/api/join?${words}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'user-agent': device, 'x-forwarded-for': address },
      body,
    });
  const before = await server.files();
  for (const kept of [name, words, question]) expect(before).toContain(kept);
  for (const never of [device, address]) expect(before).not.toContain(never);

  const erased = await fetch(`${server.base}/api/sessions/${made.session}`, {
    method: 'DELETE',
    headers: { authorization: `Bearer ${made.organiser}` },
  });
  expect(erased.status).toBe(204);
  phone.close();
  organiser.close();
  await expect
    .poll(async () => canaries.filter((canary) => before && server.said().includes(canary)))
    .toEqual([]);
  await expect
    .poll(
      async () => {
        const files = await server.files();
        return canaries.filter((canary) => files.includes(canary));
      },
      { timeout: 15_000 },
    )
    .toEqual([]);
  await server.end();
  const after = (await server.files()) + server.said();
  expect(canaries.filter((canary) => after.includes(canary))).toEqual([]);
});
