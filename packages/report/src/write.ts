/** Writes a report in one format. Takes up to seconds of computing: a server calls `exportReport`. */

import type { SessionReport } from '@kring/core';
import { composeReport } from './compose/report.ts';
import { filenameOf, mediaTypes, type Format } from './formats.ts';
import type { ExportedFile, ExportOptions } from './options.ts';

export async function writeReport(
  report: SessionReport,
  format: Format,
  options: ExportOptions,
): Promise<ExportedFile> {
  return {
    filename: filenameOf(report, format, options),
    mediaType: mediaTypes[format],
    bytes: await bytesOf(report, format, options),
  };
}

/** Each writer is loaded when it is asked for: some bring libraries of several megabytes. */
async function bytesOf(
  report: SessionReport,
  format: Format,
  options: ExportOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  switch (format) {
    case 'csv':
      return (await import('./csv.ts')).writeCsv(report, options);
    case 'xlsx':
      return (await import('./xlsx.ts')).writeXlsx(report, options);
    case 'json':
      return (await import('./json.ts')).writeJson(report, options);
    case 'docx':
      return (await import('./docx/docx.ts')).writeDocx(composeReport(report, options));
    case 'pdf':
      return (await import('./pdf/pdf.ts')).writePdf(composeReport(report, options), options);
    case 'html':
      return (await import('./html/html.ts')).writeHtml(composeReport(report, options));
    case 'infographics':
      return (await import('./infographic/files.ts')).writeInfographics(report, options);
    case 'ballots':
      return (await import('./ballots/files.ts')).writeBallots(report, options);
  }
}
