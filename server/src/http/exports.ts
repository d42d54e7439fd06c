import type { FastifyInstance } from 'fastify';
import { isLang, type SessionReport } from '@kring/core';
import { hostOf, steeringVisit } from './access.ts';
import type { Context } from './context.ts';
import { Refusal } from './sentences.ts';

/** Taking it home: the exports for those who steer, and the public results. */
export function exportRoutes(app: FastifyInstance, { hosts, clock }: Context): void {
  app.get('/api/sessions/:session/export/:format', async (request, reply) => {
    const { host } = await steeringVisit(hosts, request);
    const { format } = request.params as { format: string };
    // Loaded with the first export: its writers are larger than all the rest of the server.
    const { exportReport, isFormat } = await import('@kring/report');
    if (!isFormat(format)) throw new Refusal(404, 'unknown-format');
    const { langs = '' } = request.query as { langs?: string };
    const wanted = langs.split(',').filter(isLang);
    const report = host.report;
    const file = await exportReport(report, format, {
      langs: wanted.length ? wanted : report.session.languages,
      generatedAt: new Date(clock.now()),
    });
    return reply
      .header('content-type', file.mediaType)
      .header('content-disposition', `attachment; filename="${file.filename}"`)
      .send(Buffer.from(file.bytes));
  });

  app.get('/api/sessions/:session/results', async (request): Promise<SessionReport> => {
    const host = await hostOf(hosts, request);
    if (host.session.results !== 'public') throw new Refusal(404, 'not-published');
    return host.report;
  });
}
