/** The thread that writes one report, one picture of it or one pile of slips, and ends. */

import { parentPort, workerData } from 'node:worker_threads';
import type { SessionReport } from '@kring/core';
import type { Format } from './formats.ts';
import type { Pictured } from './infographic/files.ts';
import type { ExportedFile, ExportOptions } from './options.ts';
import type { Slips } from './slips/slips.ts';
import { writeReport } from './write.ts';

export type Order =
  | { readonly slips: Slips }
  | ({ readonly report: SessionReport; readonly options: ExportOptions } & (
      { readonly format: Format } | { readonly picture: Pictured }
    ));

const file = await fileFor(workerData as Order);
parentPort?.postMessage(file, file ? [file.bytes.buffer] : []);

async function fileFor(order: Order): Promise<ExportedFile | null> {
  if ('slips' in order) return (await import('./slips/slips.ts')).writeSlips(order.slips);
  const { report, options } = order;
  if ('format' in order) return writeReport(report, order.format, options);
  return (await import('./infographic/files.ts')).writePicture(report, order.picture, options);
}
