import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** Runs an operator's command on a folder as npm would, with `env` beside what is set already. */
export async function runCommand(
  name: 'backup' | 'restore' | 'sessions' | 'moveToPostgres',
  words: readonly string[],
  env: Readonly<Record<string, string>> & { readonly DATA_DIR: string },
) {
  const program = fileURLToPath(new URL(`../../src/operating/cli/${name}.ts`, import.meta.url));
  const child = spawn(process.execPath, [program, ...words], {
    env: { ...process.env, PUBLIC_URL: '', DATABASE_URL: '', REDIS_URL: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.err += text));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, ...said };
}
