import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../../server/src/main.ts', import.meta.url));

/** How long a server may take to end with grace before it is ended without. */
const grace = 8000;

/** Why a server did not start, in the one sentence that it said itself. */
export class ServerError extends Error {}

/** A Kring of one's own: a real server process. */
export interface OwnServer {
  readonly pid: number;
  readonly folder: string;
  /** Its address on this machine. */
  readonly base: string;
  /** Its address for phones on the local network. */
  readonly phones: string;
  /** Resolves when it has ended, by itself or not. */
  readonly ended: Promise<void>;
  /** Ends it with grace, and its folder with it unless that was given. */
  stop(): Promise<void>;
  /** `kill -9`: as when the plug is pulled from the program, not from the machine. */
  kill(): Promise<void>;
}

interface Where {
  /** A temporary one when none is given. */
  readonly folder?: string;
  /** A free one when none is given. */
  readonly port?: string;
  /** Only this machine when none is given. */
  readonly host?: string;
  /** A module that is loaded before it, in each of its threads. */
  readonly preload?: URL;
  /** A command that becomes the server, with the server's own behind it: `strace -D …`. */
  readonly through?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Hears all that it says, its logs among it. */
  readonly hear?: (text: string) => void;
}

/** Starts a server of one's own. Throws {@link ServerError} when it ends before it listens. */
export async function startServer(where: Where = {}): Promise<OwnServer> {
  const { port = '0', host = '127.0.0.1' } = where;
  const folder = where.folder ?? mkdtempSync(join(tmpdir(), 'kring-'));
  const preload = where.preload ? ['--import', where.preload.href] : [];
  const [program = '', ...args] = [...(where.through ?? []), process.execPath, ...preload, main];
  const child = spawn(program, args, {
    env: { ...process.env, PORT: port, HOST: host, DATA_DIR: folder, PUBLIC_URL: '', ...where.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // A crowd that is interrupted must not leave its server behind.
  const clear = () => {
    child.kill('SIGKILL');
    if (where.folder === undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  process.once('exit', clear);
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const { hear } = where;
  if (hear) for (const said of [child.stdout, child.stderr]) said.setEncoding('utf8').on('data', hear);
  const [here = '', phones = here] = await addresses(child, ended);
  return {
    pid: child.pid ?? 0,
    folder,
    base: here.replace('localhost', '127.0.0.1'),
    phones,
    ended,
    async kill() {
      child.kill('SIGKILL');
      await ended;
      if (where.folder !== undefined) process.off('exit', clear);
    },
    async stop() {
      child.kill('SIGTERM');
      const late = setTimeout(() => child.kill('SIGKILL'), grace);
      await ended;
      clearTimeout(late);
      process.off('exit', clear);
      clear();
    },
  };
}

/** The addresses that its greeting names: for this machine, and for phones. Those in its log are in quotes. */
function addresses(child: ReturnType<typeof spawn>, ended: Promise<void>): Promise<string[]> {
  let complaint = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(-4000);
  });
  return new Promise((resolve, reject) => {
    let greeting = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      greeting += text;
      const found = greeting.match(/https?:\/\/[^\s"]+(?=\s)/g) ?? [];
      if (found.length > 1) resolve(found);
    });
    void ended.then(() =>
      reject(new ServerError(complaint.trim() || 'The server ended before it listened.')),
    );
  });
}
