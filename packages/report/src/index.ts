/** A session's results as files: `await exportReport(report, 'pdf', { langs: ['nl', 'fr'], generatedAt })`. */
export { exportPicture, exportReport, exportSlips } from './export.ts';
export { formats, isFormat, mediaTypes, pictureFormats, type Format } from './formats.ts';
export type { Pictured } from './infographic/files.ts';
export type { ExportedFile, ExportOptions } from './options.ts';
export type { Slips } from './slips/slips.ts';
export { writeReport } from './write.ts';
