/** The thread that writes one report and ends. */

import { parentPort, workerData } from 'node:worker_threads';
import type { SessionReport } from '@kring/core';
import type { Format } from './formats.ts';
import type { ExportOptions } from './options.ts';
import { writeReport } from './write.ts';

export interface Order {
  readonly format: Format;
  readonly report: SessionReport;
  readonly options: ExportOptions;
}

const { format, report, options } = workerData as Order;
const file = await writeReport(report, format, options);
parentPort?.postMessage(file, [file.bytes.buffer]);
