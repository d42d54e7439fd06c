import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../../server/src/main.ts', import.meta.url));

/** A Kring of one's own: a real server process with a folder of its own. */
export interface OwnServer {
  readonly base: string;
  readonly folder: string;
  readonly pid: number;
  /** Ends it with grace, and its folder with it unless that was given. */
  stop(): Promise<void>;
  /** `kill -9`: as when the plug is pulled from the program, not from the machine. */
  kill(): Promise<void>;
}

/** Starts a server on a free port (or `port`), with its data in `folder` or a temporary one. */
export async function startServer({
  folder,
  port = 0,
}: { folder?: string; port?: number } = {}): Promise<OwnServer> {
  const data = folder ?? (await mkdtemp(join(tmpdir(), 'kring-')));
  const child = spawn(process.execPath, [main], {
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', DATA_DIR: data, PUBLIC_URL: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  // A crowd that is interrupted must not leave its server behind.
  const orphaned = () => child.kill('SIGKILL');
  process.once('exit', orphaned);
  child.once('exit', () => process.off('exit', orphaned));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const base = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const address = /http:\/\/localhost:\d+/.exec(said)?.[0];
      if (address) resolve(address.replace('localhost', '127.0.0.1'));
    });
    child.once('exit', (code) => reject(new Error(`The server ended with ${code} before it listened`)));
  });
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    child.kill(signal);
    await ended;
  };
  return {
    base,
    folder: data,
    pid: child.pid ?? 0,
    kill: () => end('SIGKILL'),
    async stop() {
      await end('SIGTERM');
      if (folder === undefined) await rm(data, { recursive: true, force: true });
    },
  };
}
