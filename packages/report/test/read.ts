/** Reads written files with programs that are not our writers. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import readXlsx from 'read-excel-file/node';
import { prepareZXingModule, readBarcodes, type ReaderOptions } from 'zxing-wasm/reader';

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
export const poppler = (
  command: string,
  pdf: Uint8Array,
  before: string[] = [],
  after: string[] = [],
): string => printed(command, pdf, before, after).toString();

function printed(command: string, pdf: Uint8Array, before: string[], after: string[]): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'kring-report-'));
  try {
    writeFileSync(join(folder, 'report.pdf'), pdf);
    const args = [...before, join(folder, 'report.pdf'), ...after];
    return execFileSync(command, args, { stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1e8 });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export const pdfText = (pdf: Uint8Array): string => poppler('pdftotext', pdf, [], ['-']);

/** Something on a page, with where it begins, in points from the top left corner. */
export interface Placed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** The words on the first page of a PDF. */
export const wordsOn = (pdf: Uint8Array): readonly Placed[] =>
  [
    ...poppler('pdftotext', pdf, ['-bbox', '-l', '1'], ['-']).matchAll(
      /<word xMin="([\d.]+)" yMin="([\d.]+)"[^>]*>([^<]*)</g,
    ),
  ].map(([, x, y, text = '']) => ({ text, x: Number(x), y: Number(y) }));

/** All there are, dark on light and the right way up: looking for others takes long. */
const upright: ReaderOptions = {
  formats: ['QRCode'],
  maxNumberOfSymbols: 0,
  tryRotate: false,
  tryInvert: false,
};

/** What a reader of QR codes finds on the first page of a PDF, printed or scanned with so many dots to the inch. */
export async function qrCodesOn(pdf: Uint8Array, dpi: number): Promise<readonly Placed[]> {
  const page = printed('pdftoppm', pdf, ['-png', '-gray', '-singlefile', '-r', String(dpi)], []);
  // Without this, it would fetch itself from somewhere.
  const wasm = fileURLToPath(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm'));
  prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(readFileSync(wasm)).buffer } });
  const found = await readBarcodes(new Uint8Array(page), upright);
  const points = (dots: number) => (dots / dpi) * 72;
  return found.map(({ text, position: { topLeft } }) => ({
    ...{ text, x: points(topLeft.x), y: points(topLeft.y) },
  }));
}

/** Every `#` with a number in a text. */
export const marksIn = (text: string): number[] =>
  [...text.matchAll(/#(\d+)/g)].map(([, number]) => Number(number)).sort((a, b) => a - b);
