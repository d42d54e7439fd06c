/** Reads written files with programs that are not our writers. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import readXlsx from 'read-excel-file/node';

export type Rows = Record<string, string>[];

export const csvIn = (zip: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, strFromU8(bytes)]));

export const recordsIn = (csv: string): Rows => parse(csv, { bom: true, columns: true, delimiter: ';' });

export const sheetsIn = async (xlsx: Uint8Array): Promise<Record<string, unknown[][]>> =>
  Object.fromEntries((await readXlsx(Buffer.from(xlsx))).map(({ sheet, data }) => [sheet, data]));

/** The text of a Word document, a line per paragraph. */
export const wordsIn = (docx: Uint8Array): string =>
  strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array())
    .replace(/<\/w:p>|<w:br\/>/g, '\n')
    .replace(/<w:tab\/>/g, '\t')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

/** What a command of poppler prints of a PDF: `pdftotext FILE -`, `pdfinfo FILE`. */
export function poppler(
  command: string,
  pdf: Uint8Array,
  before: string[] = [],
  after: string[] = [],
): string {
  const folder = mkdtempSync(join(tmpdir(), 'kring-report-'));
  try {
    writeFileSync(join(folder, 'report.pdf'), pdf);
    const args = [...before, join(folder, 'report.pdf'), ...after];
    return execFileSync(command, args, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 1e8,
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export const pdfText = (pdf: Uint8Array): string => poppler('pdftotext', pdf, [], ['-']);

/** Every `#` with a number in a text. */
export const marksIn = (text: string): number[] =>
  [...text.matchAll(/#(\d+)/g)].map(([, number]) => Number(number)).sort((a, b) => a - b);
