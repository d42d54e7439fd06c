/** A workbook with one sheet per table. Every text is typed as a text, and could not be a formula anyway. */

import writeXlsxFile, { type SheetData } from 'write-excel-file/node';
import type { SessionReport } from '@kring/core';
import { cellText, type Cell } from './cell.ts';
import type { ExportOptions } from './options.ts';
import { tablesOf, type Table } from './tables.ts';

const wide = new Set(['text', 'title', 'about', 'label', 'question', 'comment', 'prompt']);
const middling = new Set(['cluster', 'column', 'name', 'organiser', 'ideas', 'id', 'step']);

function widthOf(column: string): number {
  const word = column.replace(/_(?:nl|fr|en|de)$/, '');
  if (wide.has(word)) return 60;
  return middling.has(word) || word.endsWith('_at') ? 28 : Math.max(10, column.length + 3);
}

function cellOf(cell: Cell, column: string) {
  if (typeof cell === 'number') return { type: Number, value: cell, alignVertical: 'top' } as const;
  if (cell === null || cell === '') return null;
  const wrap = wide.has(column.replace(/_(?:nl|fr|en|de)$/, ''));
  return { type: String, value: cellText(cell), wrap, alignVertical: 'top' } as const;
}

const dataOf = ({ columns, rows }: Table): SheetData => [
  columns.map((value) => ({
    type: String,
    value,
    fontWeight: 'bold' as const,
    textColor: '#5f184a',
    backgroundColor: '#f6e4ee',
  })),
  ...rows.map((row) => row.map((cell, index) => cellOf(cell, columns[index] ?? ''))),
];

export async function writeXlsx(
  report: SessionReport,
  options: ExportOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = tablesOf(report, options).map((table) => ({
    sheet: table.name,
    data: dataOf(table),
    columns: table.columns.map((column) => ({ width: widthOf(column) })),
    stickyRowsCount: 1,
  }));
  return new Uint8Array(await writeXlsxFile(sheets).toBuffer());
}
