import { Worker } from 'node:worker_threads';
import type { SessionReport } from '@kring/core';
import type { Format } from './formats.ts';
import type { ExportedFile, ExportOptions } from './options.ts';
import type { Order } from './worker.ts';

/**
 * Writes a report in a thread of its own: an export in the middle of a vote must not hold up the vote.
 * Rejects when the writer fails; the thread and its memory are gone either way.
 */
export function exportReport(
  report: SessionReport,
  format: Format,
  options: ExportOptions,
): Promise<ExportedFile> {
  const workerData: Order = { format, report, options };
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('worker.ts', import.meta.url), { workerData });
    worker.once('message', (file: ExportedFile) => resolve(file));
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`The writer of ${format} ended with ${code}`)));
  });
}
