import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { replayElection } from './replay/election.ts';
import { replayIdeas } from './replay/ideas.ts';

/**
 * `npm run -s replay -- --ideas FILE …`: real ideas through a whole meeting, and counted in every export.
 * `npm run -s replay -- --election FILE.pb …`: a real vote on projects through a budget stage, and counted again.
 */

const usage = `npm run -s replay -- --ideas FILE [--column NAME] [--group NAME] [--phones N] [--out FOLDER] --json
npm run -s replay -- --election FILE.pb [--rule NAME] [--phones N] [--out FOLDER] --json`;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      ideas: { type: 'string' },
      column: { type: 'string' },
      group: { type: 'string' },
      election: { type: 'string' },
      rule: { type: 'string' },
      phones: { type: 'string', default: '20' },
      out: { type: 'string', default: 'exports' },
      json: { type: 'boolean', default: false },
    },
  });
  const { ideas, election, column, group, rule } = values;
  const phones = Number(values.phones);
  const one = (ideas === undefined) !== (election === undefined);
  if (!one || !Number.isInteger(phones) || phones < 1 || phones > 5000) {
    console.error(usage);
    return 2;
  }
  const say = (summary: object) => console.log(values.json ? JSON.stringify(summary) : summary);
  // npm runs this in the project's folder; the file was named from where the person stands.
  const here = process.env['INIT_CWD'] ?? process.cwd();
  const out = resolve(here, values.out);
  if (ideas !== undefined) {
    const { summary, complete } = await replayIdeas(resolve(here, ideas), { column, group, phones, out });
    say(summary);
    return complete ? 0 : 1;
  }
  const summary = await replayElection(resolve(here, election ?? ''), { phones, out, rule });
  say(summary);
  for (const difference of summary.differs) console.error(difference);
  return summary.differs.length === 0 ? 0 : 1;
}

main().then(
  (status) => process.exit(status),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
