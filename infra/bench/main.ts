import { fork } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { start } from './contenders/start.ts';
import type { Job } from './load/main.ts';
import type { Figures } from './measure/figures.ts';
import { here } from './measure/machine.ts';
import { drawPictures } from './measure/pictures.ts';
import { aimsOf, summarise, type Round } from './measure/summary.ts';
import { tableOf } from './measure/table.ts';
import { workloads } from './workloads/list.ts';
import type { Contender, Workload } from './workloads/workload.ts';

/** `npm run bench`: Kring beside what one would take instead, in the same run, on the same two cores. */

const usage = `npm run bench -- [--json] [--only NAME] [--rounds N] [--seed N] [--pictures FOLDER]

  --only NAME,NAME   only the workloads whose names begin like this: ${workloads.map(({ name }) => name).join(', ')}
  --rounds N         rounds of each, of which the medians count (3)
  --seed N           who gives what, when (1)
  --json             one JSON object instead of tables
  --pictures FOLDER  writes the curves there, as SVG`;

const program = fileURLToPath(new URL('load/main.ts', import.meta.url));

/** One round: a fresh server, a fresh load, and what came of it. */
async function hold(workload: Workload, contender: Contender, seed: number): Promise<Figures> {
  const running = await start(contender);
  try {
    const load = fork(program, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    const job: Job = { workload: workload.name, contender, server: running.server, seed };
    load.send(job);
    const ended = once(load, 'exit').then(() => null);
    const answer = (await Promise.race([once(load, 'message'), ended])) as [Figures] | null;
    if (!answer) throw new Error(`The load of ${workload.name} on ${contender} fell`);
    await ended;
    return answer[0];
  } finally {
    await running.stop();
  }
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      only: { type: 'string', default: '' },
      rounds: { type: 'string', default: '3' },
      seed: { type: 'string', default: '1' },
      pictures: { type: 'string' },
    },
  });
  const only = values.only.split(',');
  const chosen = workloads.filter(({ name }) => only.some((begin) => name.startsWith(begin)));
  const [rounds, seed] = [Number(values.rounds), Number(values.seed)];
  if (chosen.length === 0 || !(rounds >= 1) || !Number.isSafeInteger(seed)) {
    console.error(usage);
    return 2;
  }
  const machine = here();
  const held: Round[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const workload of chosen) {
      for (const contender of workload.contenders) {
        process.stderr.write(`round ${round + 1} of ${rounds}: ${workload.name}, ${contender}\n`);
        held.push({
          workload: workload.name,
          contender,
          figures: await hold(workload, contender, seed + round),
        });
      }
    }
  }
  const rows = summarise(chosen, held);
  const aims = aimsOf(chosen, held);
  if (values.pictures !== undefined)
    drawPictures(rows, resolve(process.env['INIT_CWD'] ?? '.', values.pictures));
  console.log(
    values.json
      ? JSON.stringify({ ...machine, seed, rounds, workloads: rows, aims })
      : tableOf({ machine, seed, rounds, rows, aims }),
  );
  return aims.every(({ met }) => met) ? 0 : 1;
}

process.exitCode = await main();
