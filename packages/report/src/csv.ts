/**
 * A zip of CSV files, one per table, as a Belgian Excel opens them by a double click: semicolons, and UTF-8 with a
 * byte order mark.
 */

import { stringify } from 'csv-stringify/sync';
import { strToU8, zipSync } from 'fflate';
import type { SessionReport } from '@kring/core';
import { fieldText, type Cell } from './cell.ts';
import type { ExportOptions } from './options.ts';
import { tablesOf, type Table } from './tables.ts';

const field = (cell: Cell): string => (typeof cell === 'string' ? fieldText(cell) : String(cell ?? ''));

export const csvOf = ({ columns, rows }: Table): string =>
  stringify([columns, ...rows.map((row) => row.map(field))], {
    bom: true,
    delimiter: ';',
    record_delimiter: '\r\n',
  });

export function writeCsv(report: SessionReport, options: ExportOptions): Uint8Array<ArrayBuffer> {
  const files = tablesOf(report, options).map(
    (table) => [`${table.name}.csv`, strToU8(csvOf(table))] as const,
  );
  return zipSync(Object.fromEntries(files), { mtime: options.generatedAt });
}
