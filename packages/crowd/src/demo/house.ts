import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../../../server/src/main.ts', import.meta.url));

/** How long a server may take to end before it is ended. */
const grace = 8000;

/** What stands in the way, in the one sentence that the person at the terminal gets to see. */
export class HouseError extends Error {}

/** The server of the demo, which phones in the room can reach, with a folder that goes when it goes. */
export interface House {
  readonly pid: number;
  /** For this machine. */
  readonly here: string;
  /** For phones on the local network. */
  readonly phones: string;
  /** Resolves when the server has ended, by itself or not. */
  readonly ended: Promise<void>;
  close(): Promise<void>;
}

/** Starts it where PORT and HOST say. Throws {@link HouseError}. */
export async function openHouse(env: NodeJS.ProcessEnv): Promise<House> {
  const folder = mkdtempSync(join(tmpdir(), 'kring-demo-'));
  const child = spawn(process.execPath, [main], {
    env: { ...env, DATA_DIR: folder, PUBLIC_URL: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const clear = () => {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  process.once('exit', clear);
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));

  let complaint = '';
  child.stderr
    .setEncoding('utf8')
    .on('data', (text: string) => (complaint = (complaint + text).slice(-4000)));
  const [here = '', phones = here] = await new Promise<string[]>((resolve, reject) => {
    let greeting = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      greeting += text;
      const addresses = greeting.match(/https?:\/\/\S+(?=\s)/g) ?? [];
      if (addresses.length > 1) resolve(addresses);
    });
    void ended.then(() => {
      const sentence = complaint.trim().replaceAll('npm start', 'npm run demo');
      reject(new HouseError(sentence || 'The server of the demo ended before it listened.'));
    });
  });
  return {
    pid: child.pid ?? 0,
    here,
    phones,
    ended,
    async close() {
      child.kill('SIGTERM');
      const late = setTimeout(() => child.kill('SIGKILL'), grace);
      await ended;
      clearTimeout(late);
      process.off('exit', clear);
      clear();
    },
  };
}
