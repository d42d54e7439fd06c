import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { parse } from 'csv-parse/sync';
import readXlsx from 'read-excel-file/node';

/** Finds the numbers of ideas in written files, with readers that are not our writers. */

const run = promisify(execFile);
const large = { maxBuffer: 512 * 1024 * 1024 };

const outOf = async (program: string, ...args: string[]): Promise<string> =>
  (await run(program, args, large)).stdout;

/** What `unzip` takes out of one file of an archive. */
const unzipped = (archive: string, name: string) => outOf('unzip', '-p', archive, name);

const readers: Readonly<Record<string, (file: string) => Promise<number[]>>> = {
  async csv(file) {
    const text = await unzipped(file, 'ideas.csv');
    const rows = parse<{ number: string }>(text, { columns: true, bom: true, delimiter: ';' });
    return rows.map(({ number }) => Number(number));
  },
  async xlsx(file) {
    const sheets = await readXlsx(file);
    const rows = sheets.find(({ sheet }) => /^(Ideeën|Idées|Ideas|Ideen)$/.test(sheet))?.data ?? [];
    const at = rows[0]?.findIndex((head) => /^(Nummer|Numéro|Number)$/.test(String(head))) ?? -1;
    return rows.slice(1).map((row) => Number(row[at]));
  },
  async json(file) {
    const text = await outOf('cat', file);
    const report = JSON.parse(text) as {
      stages: { sections: { kind: string; ideas?: { number: number }[] }[] }[];
    };
    const sections = report.stages.flatMap((stage) => stage.sections).filter(({ kind }) => kind === 'ideas');
    return sections.flatMap(({ ideas = [] }) => ideas.map(({ number }) => number));
  },
  // A number stands in a run or an element of its own; an idea that begins with "#12" has its words in the same one.
  async docx(file) {
    return marks(await unzipped(file, 'word/document.xml'), /<w:t[^>]*>#(\d+)\s*<\/w:t>/g);
  },
  async html(file) {
    return marks(await outOf('cat', file), /<span class="number">#(\d+)<\/span>/g);
  },
  async pdf(file) {
    return marks(await outOf('pdftotext', '-layout', file, '-'), /^\s*#(\d+)(?=\s|$)/gm);
  },
};

const marks = (text: string, pattern: RegExp): number[] =>
  [...text.matchAll(pattern)].map((match) => Number(match[1]));

export const numbersIn = (format: string, file: string): Promise<number[]> => {
  const reader = readers[format];
  if (!reader) throw new Error(`There is no independent reader for ${format}`);
  return reader(file);
};

export interface Count {
  readonly file: string;
  readonly found: number;
  readonly missing: number;
  readonly twice: number;
}

/** How many of these numbers stand in the file, are missing from it, or stand there more than once. */
export async function countIn(format: string, file: string, expected: readonly number[]): Promise<Count> {
  const times = new Map<number, number>();
  for (const number of await numbersIn(format, file)) times.set(number, (times.get(number) ?? 0) + 1);
  const found = expected.filter((number) => times.has(number)).length;
  const twice = [...times.values()].filter((count) => count > 1).length;
  return { file, found, missing: expected.length - found, twice };
}
