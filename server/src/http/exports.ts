import * as z from 'zod/mini';
import {
  idSchema,
  isLang,
  publicReportOf,
  reportOf,
  type Lang,
  type PublicReport,
  type SessionReport,
} from '@kring/core';
import type { ExportedFile, ExportOptions } from '@kring/report';
import { stageTypes } from '@kring/stages';
import type { SessionHost } from '../session/sessionHost.ts';
import type { FastifyReply } from 'fastify';
import { hostOf, steeringVisit } from './access.ts';
import type { Context } from './context.ts';
import type { Routes } from './documented.ts';
import { Pictures } from './pictures.ts';
import { byToken, fileSchema, inSession, refused, reportSchema } from './schemas.ts';
import { Refusal } from './sentences.ts';

const tags = ['results'];

const inLangs = z.object({ langs: z.optional(z.string()) });
const pictured = z.extend(inSession, {
  stage: idSchema,
  section: z.coerce.number().check(z.int(), z.nonnegative()),
  format: z.enum(['svg', 'png']),
});

/** Taking it home: the exports for those who steer, and the public results. */
export function exportRoutes(app: Routes, { hosts, clock, lastingUrl }: Context): void {
  const pictures = new Pictures(async (...order) => (await writers()).exportPicture(...order));

  const optionsFor = (host: SessionHost, report: SessionReport, langs = ''): ExportOptions => {
    const wanted: readonly Lang[] = langs.split(',').filter(isLang);
    const isPublic = lastingUrl !== null && host.door.results === 'public';
    return {
      langs: wanted.length > 0 ? wanted : report.session.languages,
      generatedAt: new Date(clock.now()),
      publicUrl: isPublic ? `${lastingUrl}/results/${host.id}` : undefined,
    };
  };

  app.get(
    '/api/sessions/:session/export/:format',
    {
      schema: {
        tags,
        summary: 'The results as a file, without what is not yet revealed',
        security: byToken,
        params: z.extend(inSession, { format: z.string() }),
        querystring: inLangs,
        response: { 200: fileSchema, ...refused },
      },
    },
    async (request, reply) => {
      const { host } = await steeringVisit(hosts, request);
      const { format } = request.params;
      const { exportReport, isFormat } = await writers();
      if (!isFormat(format)) throw new Refusal(404, 'unknown-format');
      const report = await reportFrom(host);
      return sent(reply, await exportReport(report, format, optionsFor(host, report, request.query.langs)));
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
    async (request) => publicReportFrom(await publicHost(hosts, request)),
  );

  app.get(
    '/api/sessions/:session/results/counts',
    {
      schema: {
        tags,
        summary:
          'The public results with all that was counted, for anyone to count again: `npm run -s recount`',
        params: inSession,
        response: { 200: fileSchema, ...refused },
      },
    },
    async (request, reply) => {
      const host = await publicHost(hosts, request);
      const report = publicReportOf(await reportFrom(host), true);
      const { exportReport } = await writers();
      return sent(reply, await exportReport(report, 'json', optionsFor(host, report)));
    },
  );

  app.get(
    '/api/sessions/:session/results/:stage/:section/:format',
    {
      schema: {
        tags,
        summary: 'The infographic of one section of the public results',
        params: pictured,
        querystring: inLangs,
        response: { 200: fileSchema, ...refused },
      },
    },
    async (request, reply) => {
      const host = await publicHost(hosts, request);
      const { stage, section, format } = request.params;
      const report = await publicReportFrom(host);
      const options = optionsFor(host, report, request.query.langs);
      const file = await pictures.get(report, { stage, section, format }, options);
      if (!file) throw new Refusal(404, 'not-found');
      return sent(reply, file);
    },
  );
}

/** Loaded with the first export: they are larger than all the rest of the server. */
const writers = () => import('@kring/report');

const sent = (reply: FastifyReply, { mediaType, filename, bytes }: ExportedFile) =>
  reply
    .header('content-type', mediaType)
    .header('content-disposition', `attachment; filename="${filename}"`)
    .send(Buffer.from(bytes));

async function publicHost(
  hosts: Context['hosts'],
  request: Parameters<typeof hostOf>[1],
): Promise<SessionHost> {
  const host = await hostOf(hosts, request);
  if (host.door.results !== 'public') throw new Refusal(404, 'not-published');
  return host;
}

async function reportFrom(host: SessionHost): Promise<SessionReport> {
  const { session, joined } = await host.kept();
  return reportOf(stageTypes, session, joined);
}

const publicReportFrom = async (host: SessionHost): Promise<PublicReport> =>
  publicReportOf(await reportFrom(host));
