/**
 * A workbook with one sheet per table, to read and to print: in the leading language, without what only programs use.
 * Every text is typed as a text, and could not be a formula anyway.
 */

import writeXlsxFile, { type SheetData } from 'write-excel-file/node';
import type { Lang, Phase, SessionReport } from '@kring/core';
import { cellText, type Cell } from './cell.ts';
import { defaultTimeZone, type ExportOptions } from './options.ts';
import { fitToPrint } from './printing.ts';
import { sheetWords, type SheetColumn, type SheetValue } from './sheetWords.ts';
import { tablesOf, type Table } from './tables.ts';
import { tierIn } from './tier.ts';
import { voiceOf } from './voice.ts';
import { words } from './words.ts';

const wide = new Set([
  'text',
  'title',
  'label',
  'comment',
  'why',
  'first',
  'second',
  'proposal',
  'wording',
  'reason',
]);
const middling = new Set([
  'tier',
  'head',
  'about',
  'cluster',
  'column',
  'name',
  'organiser',
  'question',
  'ideas',
  'step',
  'rule',
  'measure',
  'said',
  'owner',
  'unit',
  'round',
  'decision',
  'remark',
  'public_url',
  'way',
  'by',
]);

/** A heading has room for so many lines. */
const mostLines = 2.5;

/** Whole words of a heading stay whole: it wraps between them. */
function widthOf({ word, heading }: Column): number {
  if (wide.has(word)) return 36;
  if (middling.has(word) || word.endsWith('_at')) return 18;
  return (
    Math.max(Math.ceil(heading.length / mostLines), ...heading.split(' ').map(({ length }) => length)) + 2
  );
}

interface Column {
  /** Where it stands in its table. */
  readonly at: number;
  readonly word: string;
  readonly heading: string;
}

/** What the leading language says, and the clock of the meeting. */
interface Reading {
  readonly lang: Lang;
  readonly timeZone: string;
  /** How sure it is that one person voted once, in a sentence. */
  readonly tier: string;
}

const isShown = (word: string): word is SheetColumn => word in sheetWords.en.columns;

/** The columns that people read: `text_fr` is `Texte (FR)`, `consents_paper` is `No objection (on paper)`. */
function columnsOf({ columns }: Table, { lang, timeZone }: Reading): readonly Column[] {
  const w = sheetWords[lang];
  return columns.flatMap((column, at): Column[] => {
    const [word = '', suffix] = column.split(/_(?=(?:nl|fr|en|de)$)/);
    if (!isShown(word)) return wayColumn(column, at, lang);
    const isGiven = columns.some((other) => other === `${word}_${lang}`);
    const about = suffix?.toUpperCase() ?? (isGiven ? w.asGiven : word.endsWith('_at') ? timeZone : '');
    return [{ at, word, heading: about ? `${w.columns[word]} (${about})` : w.columns[word] }];
  });
}

/** What of another column came by one way. */
function wayColumn(column: string, at: number, lang: Lang): Column[] {
  const [word = '', way = ''] = column.split(/_(?=(?:phones|paper|hands)$)/);
  if (!isShown(word) || !isShown(way)) return [];
  const { columns } = sheetWords[lang];
  const by = columns[way].charAt(0).toLocaleLowerCase(lang) + columns[way].slice(1);
  return [{ at, word, heading: `${columns[word]} (${by})` }];
}

/** A table's value as people read it: yes and no, a phase, an hour. */
function readable(cell: string, word: string, { lang, timeZone, tier }: Reading): string {
  if (word === 'tier') return tier;
  if (word.endsWith('_at'))
    return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone }).format(
      new Date(cell),
    );
  if (word === 'phase') return words[lang].phase[cell as Phase];
  if (isValue(cell) && isOfValues.has(word)) return sheetWords[lang].values[cell];
  if (isYesOrNo.has(word)) return cell === 'yes' ? sheetWords[lang].yes : sheetWords[lang].no;
  return cell;
}

const isYesOrNo = new Set(['skipped', 'by_facilitator', 'corrected', 'redacted', 'tied', 'won']);
const isOfValues = new Set(['way', 'round', 'decision', 'remark']);
const isValue = (cell: string): cell is SheetValue => Object.hasOwn(sheetWords.en.values, cell);

function cellOf(cell: Cell, word: string, reading: Reading) {
  if (typeof cell === 'number') return { type: Number, value: cell, alignVertical: 'top' } as const;
  if (cell === null || cell === '') return null;
  const value = cellText(readable(cell, word, reading));
  return { type: String, value, wrap: true, alignVertical: 'top' } as const;
}

/** In points, of a row in which all texts stand whole: not every program makes room by itself. */
const heightOf = (row: Table['rows'][number], columns: readonly Column[]): number =>
  15 * Math.max(1, ...columns.map((column) => linesOf(row[column.at] ?? null, widthOf(column))));

const linesOf = (cell: Cell, width: number): number =>
  String(cell ?? '')
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / (width - 2))), 0);

const dataOf = ({ rows }: Table, columns: readonly Column[], reading: Reading): SheetData => [
  columns.map(({ heading }) => ({
    type: String,
    value: heading,
    height: 45,
    wrap: true,
    alignVertical: 'top' as const,
    fontWeight: 'bold' as const,
    textColor: '#5f184a',
    backgroundColor: '#f6e4ee',
  })),
  ...rows.map((row) => {
    const height = heightOf(row, columns);
    return columns.map(({ at, word }) => {
      const cell = cellOf(row[at] ?? null, word, reading);
      return cell && { ...cell, height };
    });
  }),
];

export async function writeXlsx(
  report: SessionReport,
  options: ExportOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const [lang] = voiceOf(report, options).langs;
  const { timeZone = defaultTimeZone } = options;
  const reading = { lang, timeZone, tier: tierIn(lang, report.session) };
  const sheets = tablesOf(report, options).map((table) => {
    const columns = columnsOf(table, reading);
    return {
      sheet: sheetWords[lang].sheets[table.name],
      data: dataOf(table, columns, reading),
      columns: columns.map((column) => ({ width: widthOf(column) })),
      orientation: 'landscape' as const,
      stickyRowsCount: 1,
    };
  });
  return new Uint8Array(await writeXlsxFile(sheets, { features: [fitToPrint] }).toBuffer());
}
