/** A session's results as files: `await exportReport(report, 'pdf', { langs: ['nl', 'fr'], generatedAt })`. */
export { exportReport } from './export.ts';
export { formats, isFormat, mediaTypes, type Format } from './formats.ts';
export type { ExportedFile, ExportOptions } from './options.ts';
export { writeReport } from './write.ts';
