/** The formats of a report, and what a file of each is called. */

import { inLang, type SessionReport } from '@kring/core';
import { printable } from './clean.ts';
import { defaultTimeZone, type ExportOptions } from './options.ts';

export const formats = ['csv', 'xlsx', 'json', 'docx', 'pdf', 'html', 'infographics', 'ballots'] as const;
export type Format = (typeof formats)[number];

/** An infographic by itself. */
export const pictureFormats = ['svg', 'png'] as const;
export type PictureFormat = (typeof pictureFormats)[number];

export const isFormat = (value: unknown): value is Format => formats.includes(value as Format);

export const mediaTypes: Readonly<Record<Format, string>> = {
  csv: 'application/zip',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  html: 'text/html; charset=utf-8',
  infographics: 'application/zip',
  ballots: 'application/zip',
};

export const pictureTypes: Readonly<Record<PictureFormat, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
};

/** What follows the day in a file's name. */
const endings: Readonly<Record<Format, string>> = {
  csv: '-csv.zip',
  xlsx: '.xlsx',
  json: '.json',
  docx: '.docx',
  pdf: '.pdf',
  html: '.html',
  infographics: '-infographics.zip',
  ballots: '-ballots.zip',
};

/** A text as a part of a file's name: only letters, digits and hyphens of ASCII. */
export const slug = (text: string): string =>
  printable(text)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');

/** `een-groener-plein-2026-11-21.pdf`; the tables are `…-csv.zip`. */
export const filenameOf = (report: SessionReport, format: Format, options: ExportOptions): string =>
  `${stemOf(report, options)}${endings[format]}`;

/** `een-groener-plein-2026-11-21-stemmen-wat-moet-eerst.png`: `subject` is what the picture is about. */
export const pictureNameOf = (
  report: SessionReport,
  subject: readonly string[],
  format: PictureFormat,
  options: ExportOptions,
): string => [stemOf(report, options), ...subject.map(slug)].filter(Boolean).join('-') + `.${format}`;

function stemOf({ session }: SessionReport, options: ExportOptions): string {
  const { langs, timeZone = defaultTimeZone } = options;
  const title = slug(inLang(session.title, langs[0] ?? 'nl', session.languages));
  const at = session.startedAt ? new Date(session.startedAt) : options.generatedAt;
  const day = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone }).format(at);
  return `${title || 'kring'}-${day}`;
}
