import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { freePort } from './freePort.ts';

/** A real Redis of one's own, on a free port, that keeps nothing on disk. */
export interface OwnRedis {
  readonly url: string;
  readonly port: number;
  /** Of the process that runs now. */
  readonly pid: number;
  /** `kill -9`. */
  kill(): Promise<void>;
  /** Starts it again on the same port, empty. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

export async function startRedis(): Promise<OwnRedis> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'kring-redis-'));
  let server: ChildProcess | null = null;
  // Whoever is interrupted must not leave it behind.
  const killAtExit = () => void server?.kill('SIGKILL');
  process.once('exit', killAtExit);

  async function start(): Promise<void> {
    const args = ['--port', port, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', folder];
    server = spawn('redis-server', args.map(String), { stdio: ['ignore', 'pipe', 'inherit'] });
    await listening(server);
  }

  async function kill(): Promise<void> {
    if (!server) return;
    const ended = once(server, 'exit');
    server.kill('SIGKILL');
    await ended;
    server = null;
  }

  await start();
  return {
    url: `redis://127.0.0.1:${port}`,
    port,
    get pid() {
      return server?.pid ?? 0;
    },
    kill,
    start,
    async stop() {
      await kill();
      process.off('exit', killAtExit);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function listening(server: ChildProcess): Promise<void> {
  if (!server.stdout) throw new Error('Redis says nothing');
  const lines = createInterface({ input: server.stdout });
  const said: string[] = [];
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    lines.on('line', (line) => {
      said.push(line);
      if (line.includes('Ready to accept connections')) resolve();
    });
    lines.once('close', () => reject(new Error(`Redis did not start:\n${said.join('\n')}`)));
  });
}
