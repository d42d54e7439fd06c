import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { startServer } from '@kring/crowd';
import type { Contender } from '../workloads/workload.ts';

/** A server in a process of its own. */
export interface Running {
  readonly base: string;
  readonly pid: number;
  stop(): Promise<void>;
}

const programs: Readonly<Record<Exclude<Contender, 'Kring'>, string>> = {
  'raw ws': 'rawWs.ts',
  'y-websocket': 'yWebsocket.ts',
  Hocuspocus: 'hocuspocus.ts',
};

/** Starts a contender afresh, with nothing in it. */
export async function start(contender: Contender): Promise<Running> {
  if (contender === 'Kring') return startServer();
  const program = fileURLToPath(new URL(programs[contender], import.meta.url));
  const server = spawn(process.execPath, [program], { stdio: ['ignore', 'pipe', 'inherit'] });
  const kill = () => server.kill('SIGKILL');
  process.once('exit', kill);
  for await (const line of createInterface(server.stdout)) {
    const base = /^listening (.+)$/.exec(line)?.[1];
    if (base === undefined) continue;
    return {
      base,
      pid: server.pid ?? 0,
      async stop() {
        kill();
        await once(server, 'exit');
        process.off('exit', kill);
      },
    };
  }
  throw new Error(`${contender} did not start`);
}
