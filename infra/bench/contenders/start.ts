import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Contender } from '../workloads/workload.ts';
import { startKring } from './kring.ts';
import type { Running } from './server.ts';

const programs = { 'raw ws': 'rawWs.ts', 'y-websocket': 'yWebsocket.ts', Hocuspocus: 'hocuspocus.ts' };

/** Starts a contender afresh, with nothing in it. */
export function start(contender: Contender): Promise<Running> {
  switch (contender) {
    case 'Kring':
    case 'Kring, Postgres':
    case 'Kring, two nodes':
      return startKring(contender);
    default:
      return startProgram(programs[contender]);
  }
}

async function startProgram(file: string): Promise<Running> {
  const program = fileURLToPath(new URL(file, import.meta.url));
  const server = spawn(process.execPath, [program], { stdio: ['ignore', 'pipe', 'inherit'] });
  const kill = () => server.kill('SIGKILL');
  process.once('exit', kill);
  for await (const line of createInterface(server.stdout)) {
    const base = /^listening (.+)$/.exec(line)?.[1];
    if (base === undefined) continue;
    return {
      server: { nodes: [{ base, pid: server.pid ?? 0 }] },
      async stop() {
        kill();
        await once(server, 'exit');
        process.off('exit', kill);
      },
    };
  }
  throw new Error(`${file} did not start`);
}
