import { Worker } from 'node:worker_threads';
import type { SessionReport } from '@kring/core';
import type { Format } from './formats.ts';
import type { Pictured } from './infographic/files.ts';
import type { ExportedFile, ExportOptions } from './options.ts';
import type { Slips } from './slips/slips.ts';
import type { Order } from './worker.ts';

/**
 * Writes a report in a thread of its own: an export in the middle of a vote must not hold up the vote.
 * Rejects when the writer fails; the thread and its memory are gone either way.
 */
export const exportReport = (
  report: SessionReport,
  format: Format,
  options: ExportOptions,
): Promise<ExportedFile> => inOwnThread<ExportedFile>({ report, format, options });

/** Draws one infographic of a report, in a thread of its own too; null when there is nothing to draw there. */
export const exportPicture = (
  report: SessionReport,
  picture: Pictured,
  options: ExportOptions,
): Promise<ExportedFile | null> => inOwnThread<ExportedFile | null>({ report, picture, options });

/** Sets slips of paper, in a thread of its own too. */
export const exportSlips = (slips: Slips): Promise<ExportedFile> => inOwnThread<ExportedFile>({ slips });

function inOwnThread<Answer>(workerData: Order): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('worker.ts', import.meta.url), { workerData });
    worker.once('message', (answer: Answer) => resolve(answer));
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`The writer of a report ended with ${code}`)));
  });
}
