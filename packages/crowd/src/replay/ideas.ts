import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Api } from '../api.ts';
import { startServer } from '../server.ts';
import { readIdeas } from './ideasFile.ts';
import { replayMeeting } from './meeting.ts';
import { countIn, type Count } from './numbers.ts';

const formats = ['csv', 'xlsx', 'json', 'docx', 'pdf', 'html'];

interface Choices {
  readonly column: string | undefined;
  readonly group: string | undefined;
  readonly phones: number;
  /** Where the exports go. */
  readonly out: string;
}

/** Real ideas through a whole meeting, counted in every export; `complete` where each stands there once. */
export async function replayIdeas(file: string, { column, group, phones, out }: Choices) {
  const ideas = await readIdeas(file, column, group);
  const started = performance.now();
  const server = await startServer();
  try {
    const { numbers, session, token, ...figures } = await replayMeeting(server.base, ideas, phones);
    const exports = await exportAll(new Api(server.base), session, token, out, numbers);
    const seconds = Math.round((performance.now() - started) / 100) / 10;
    const each = Object.values(exports).every(({ missing, twice }) => missing === 0 && twice === 0);
    return {
      summary: { phones, ...figures, seconds, exports },
      complete: each && numbers.length === figures.accepted,
    };
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
