import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Api } from './api.ts';
import { readIdeas } from './replay/ideasFile.ts';
import { replayMeeting } from './replay/meeting.ts';
import { countIn, type Count } from './replay/numbers.ts';
import { startServer } from './server.ts';

/** `npm run -s replay -- --ideas FILE …`: real ideas through a whole meeting, and counted in every export. */

const usage =
  'npm run -s replay -- --ideas FILE [--column NAME] [--group NAME] [--phones N] [--out FOLDER] --json';
const formats = ['csv', 'xlsx', 'json', 'docx', 'pdf', 'html'];

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      ideas: { type: 'string' },
      column: { type: 'string' },
      group: { type: 'string' },
      phones: { type: 'string', default: '20' },
      out: { type: 'string', default: 'exports' },
      json: { type: 'boolean', default: false },
    },
  });
  const phones = Number(values.phones);
  if (values.ideas === undefined || !Number.isInteger(phones) || phones < 1 || phones > 5000) {
    console.error(usage);
    return 2;
  }
  // npm runs this in the project's folder; the file was named from where the person stands.
  const here = process.env['INIT_CWD'] ?? process.cwd();
  const ideas = await readIdeas(resolve(here, values.ideas), values.column, values.group);
  const out = resolve(here, values.out);
  const started = performance.now();
  const server = await startServer();
  try {
    const { numbers, session, token, ...figures } = await replayMeeting(server.base, ideas, phones);
    const exports = await exportAll(new Api(server.base), session, token, out, numbers);
    const seconds = Math.round((performance.now() - started) / 100) / 10;
    const summary = { phones, ...figures, seconds, exports };
    console.log(values.json ? JSON.stringify(summary) : summary);
    const complete = Object.values(exports).every(({ missing, twice }) => missing === 0 && twice === 0);
    return complete && numbers.length === figures.accepted ? 0 : 1;
  } finally {
    await server.stop();
  }
}

async function exportAll(api: Api, session: string, token: string, out: string, numbers: readonly number[]) {
  await mkdir(out, { recursive: true });
  const counts: Record<string, Count> = {};
  for (const format of formats) {
    const { name, bytes } = await api.export(session, format, token);
    const file = join(out, name);
    await writeFile(file, bytes);
    counts[format] = await countIn(format, file, numbers);
  }
  return counts;
}

main().then(
  (status) => process.exit(status),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
