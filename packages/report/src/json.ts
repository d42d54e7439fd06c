/** The whole report as data, in all its languages: SCHEMA.md describes it. */

import type { SessionReport } from '@kring/core';
import type { ExportOptions } from './options.ts';

export function writeJson(report: SessionReport, options: ExportOptions): Uint8Array<ArrayBuffer> {
  const { schema, session, stages } = report;
  const whole = {
    schema,
    generatedAt: options.generatedAt.toISOString(),
    publicUrl: options.publicUrl ?? null,
    session,
    stages,
  };
  return new TextEncoder().encode(`${JSON.stringify(whole, null, 2)}\n`);
}
