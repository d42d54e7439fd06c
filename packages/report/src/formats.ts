/** The formats of a report, and what a file of each is called. */

import { inLang, type SessionReport } from '@kring/core';
import { printable } from './clean.ts';
import { defaultTimeZone, type ExportOptions } from './options.ts';

export const formats = ['csv', 'xlsx', 'json', 'docx', 'pdf', 'html'] as const;
export type Format = (typeof formats)[number];

export const isFormat = (value: unknown): value is Format => formats.includes(value as Format);

export const mediaTypes: Readonly<Record<Format, string>> = {
  csv: 'application/zip',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  html: 'text/html; charset=utf-8',
};

/** `een-groener-plein-2026-11-21.pdf`; the tables are `…-csv.zip`. Only letters, digits and hyphens of ASCII. */
export function filenameOf(report: SessionReport, format: Format, options: ExportOptions): string {
  const { session } = report;
  const { langs, timeZone = defaultTimeZone } = options;
  const title = printable(inLang(session.title, langs[0] ?? 'nl', session.languages))
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  const at = session.startedAt ? new Date(session.startedAt) : options.generatedAt;
  const day = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone }).format(at);
  return `${title || 'kring'}-${day}${format === 'csv' ? '-csv.zip' : `.${format}`}`;
}
