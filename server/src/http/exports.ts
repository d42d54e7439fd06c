import * as z from 'zod/mini';
import { isLang, reportOf, type SessionReport } from '@kring/core';
import { stageTypes } from '@kring/stages';
import type { SessionHost } from '../session/sessionHost.ts';
import { hostOf, steeringVisit } from './access.ts';
import type { Context } from './context.ts';
import type { Routes } from './documented.ts';
import { byToken, fileSchema, inSession, refused, reportSchema } from './schemas.ts';
import { Refusal } from './sentences.ts';

const tags = ['results'];

/** Taking it home: the exports for those who steer, and the public results. */
export function exportRoutes(app: Routes, { hosts, clock }: Context): void {
  app.get(
    '/api/sessions/:session/export/:format',
    {
      schema: {
        tags,
        summary: 'The results as a file, without what is not yet revealed',
        security: byToken,
        params: z.extend(inSession, { format: z.string() }),
        querystring: z.object({ langs: z.optional(z.string()) }),
        response: { 200: fileSchema, ...refused },
      },
    },
    async (request, reply) => {
      const { host } = await steeringVisit(hosts, request);
      const { format } = request.params;
      // Loaded with the first export: its writers are larger than all the rest of the server.
      const { exportReport, isFormat } = await import('@kring/report');
      if (!isFormat(format)) throw new Refusal(404, 'unknown-format');
      const wanted = (request.query.langs ?? '').split(',').filter(isLang);
      const report = await reportFrom(host);
      const file = await exportReport(report, format, {
        langs: wanted.length ? wanted : report.session.languages,
        generatedAt: new Date(clock.now()),
      });
      return reply
        .header('content-type', file.mediaType)
        .header('content-disposition', `attachment; filename="${file.filename}"`)
        .send(Buffer.from(file.bytes));
    },
  );

  app.get(
    '/api/sessions/:session/results',
    {
      schema: {
        tags,
        summary: 'The results of a session whose organiser made them public',
        params: inSession,
        response: { 200: reportSchema, ...refused },
      },
    },
    async (request) => {
      const host = await hostOf(hosts, request);
      if (host.door.results !== 'public') throw new Refusal(404, 'not-published');
      return reportFrom(host);
    },
  );
}

async function reportFrom(host: SessionHost): Promise<SessionReport> {
  const { session, joined } = await host.kept();
  return reportOf(stageTypes, session, joined);
}
