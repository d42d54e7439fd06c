import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';

/** What cannot start says why in one clear sentence, and ends with a status that is not zero. */

const main = fileURLToPath(new URL('../../server/src/main.ts', import.meta.url));

async function folder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'kring-start-'));
  onTestFinished(() => rm(made, { recursive: true, force: true }));
  return made;
}

/** Starts a server that is expected to end by itself. */
async function start(env: Record<string, string>): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, [main], {
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0', ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, said: said.trim() };
}

test('a port that is taken is named, with what to do', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void other.close());
  const { port } = other.address() as AddressInfo;
  const { code, said } = await start({ PORT: String(port), DATA_DIR: await folder() });
  expect(code).toBe(1);
  expect(said).toBe(
    `Kring cannot start: Port ${port} is in use by another program. Choose another one: PORT=8090 npm start`,
  );
});

test('a wrong setting is named, with what it must be', async () => {
  const { code, said } = await start({ PORT: 'eighty', DATA_DIR: await folder() });
  expect(code).toBe(1);
  expect(said).toBe(
    'Kring cannot start: PORT=eighty is not possible: it must be a port number from 0 to 65535.',
  );
});

test.each(['/sys/kring', 'a file'])(
  'a folder that can’t be written to is one sentence: %s',
  async (where) => {
    const inside = await folder();
    await writeFile(join(inside, 'a file'), '');
    const { code, said } = await start({ DATA_DIR: where.startsWith('/') ? where : join(inside, where) });
    expect(code).toBe(1);
    expect(said).toMatch(/^Kring cannot start: .+\.$/);
    expect(said.split('\n')).toHaveLength(1);
  },
);
