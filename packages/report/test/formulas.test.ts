import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { cellText } from '../src/cell.ts';
import { writeReport } from '../src/index.ts';
import { csvIn, sheetsIn } from './read.ts';
import { sessionOf, tricky } from './tricky.ts';

/** What Excel, LibreOffice or Sheets could take for a formula: written here anew, on purpose. */
const couldAct = (cell: unknown) =>
  typeof cell === 'string' &&
  // Our own number below 0, and nothing else.
  !/^-\d+(?:\.\d+)?$/.test(cell) &&
  (/^[\s\u200b\ufeff\p{Cc}]*[=+\-@＝＋－＠]/u.test(cell) || /^[\t\r]/.test(cell));

const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        '＝',
        '＋',
        '－',
        '＠',
        '\t',
        '\r',
        '\n',
        ' ',
        '"',
        "'",
        ';',
        ',',
        '|',
        '\u00a0',
      ),
      fc.constantFrom('\u200b', '\ufeff', '\u2028', '\u0000', '\ud800', '=1+1', 'cmd|', '🌳', 'x'),
      fc.string({ maxLength: 3, unit: 'binary' }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

const options = {
  langs: ['nl', 'fr'] as const,
  generatedAt: new Date('2026-11-20T08:05:00Z'),
  publicUrl: '=1+1',
};

test('T12: no cell of a spreadsheet begins as a formula could', () => {
  fc.assert(
    fc.property(nasty, (text) => {
      expect(couldAct(cellText(text))).toBe(false);
    }),
    { numRuns: 2000 },
  );
});

test('T12: no CSV field acts as a formula, whichever separator it is read with', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(nasty, { minLength: 1, maxLength: 6 }), async (texts) => {
      const { bytes } = await writeReport(sessionOf([...texts, ...tricky.slice(0, 3)]), 'csv', options);
      for (const csv of Object.values(csvIn(bytes)))
        for (const delimiter of [';', ',', '\t']) {
          const lenient = delimiter !== ';';
          const cells: string[][] = parse(csv, {
            bom: true,
            delimiter,
            relax_quotes: lenient,
            relax_column_count: lenient,
            ...(lenient ? { quote: false as const } : {}),
          });
          expect(cells.flat().filter(couldAct)).toEqual([]);
        }
    }),
    { numRuns: 150 },
  );
});

test('T12: what a writer of workbooks would drop does not uncover a formula', async () => {
  const texts = [
    '\u{10fffe}.=1+1',
    '\u{1fffe}=1+1',
    '\ufdd0@SUM(A1)',
    '\u{fffff}\u{10ffff}+1',
    'x\u{10fffe}.',
  ];
  const { bytes } = await writeReport(sessionOf(texts), 'xlsx', options);
  const cells = Object.values(await sheetsIn(bytes)).flat(2);
  expect(cells.filter(couldAct)).toEqual([]);
  expect(cells).toContain('x.');
});

test('T12: every text of the workbook is typed as a text, and none begins as a formula', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(nasty, { minLength: 1, maxLength: 6 }), async (texts) => {
      const { bytes } = await writeReport(sessionOf([...texts, ...tricky.slice(0, 3)]), 'xlsx', options);
      const sheets = await sheetsIn(bytes);
      expect(Object.values(sheets).flat(2).filter(couldAct)).toEqual([]);
      for (const [name, xml] of Object.entries(unzipSync(bytes)))
        if (name.startsWith('xl/worksheets/')) expect(strFromU8(xml)).not.toMatch(/<f[ >]/);
    }),
    { numRuns: 60 },
  );
});
