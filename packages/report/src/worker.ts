/** The thread that writes one report, or one picture of it, and ends. */

import { parentPort, workerData } from 'node:worker_threads';
import type { SessionReport } from '@kring/core';
import type { Format } from './formats.ts';
import type { Pictured } from './infographic/files.ts';
import type { ExportOptions } from './options.ts';
import { writeReport } from './write.ts';

export type Order = { readonly report: SessionReport; readonly options: ExportOptions } & (
  { readonly format: Format } | { readonly picture: Pictured }
);

const order = workerData as Order;
const { report, options } = order;
const file =
  'format' in order
    ? await writeReport(report, order.format, options)
    : (await import('./infographic/files.ts')).writePicture(report, order.picture, options);
parentPort?.postMessage(file, file ? [file.bytes.buffer] : []);
