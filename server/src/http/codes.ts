import * as z from 'zod/mini';
import { needsPaperCode } from '@kring/core';
import { mostPaperCodes, paperCodeFragment, spacedPaperCode } from '@kring/protocol';
import type { ExportedFile } from '@kring/report';
import { newPaperCode } from '../session/tokens.ts';
import type { SessionHost } from '../session/sessionHost.ts';
import { steeringVisit } from './access.ts';
import type { Context } from './context.ts';
import type { Routes } from './documented.ts';
import { byToken, codeCountsSchema, fileSchema, inSession, makeCodesSchema, refused } from './schemas.ts';
import { Refusal } from './sentences.ts';

const tags = ['paper codes'];

/** Slips of paper with a code that works once: making them, counting them, taking back those that are left. */
export function codeRoutes(app: Routes, { hosts, store, hashOf, publicUrl }: Context): void {
  app.post(
    '/api/sessions/:session/codes',
    {
      schema: {
        tags,
        summary:
          'Makes paper codes, and answers with the slips to print: nowhere else are the codes to be read',
        security: byToken,
        params: inSession,
        body: makeCodesSchema,
        response: { 201: fileSchema, ...refused },
      },
    },
    async (request, reply) => {
      const { host } = await steeringVisit(hosts, request);
      if (!needsPaperCode(host.door.info.tier)) throw new Refusal(409, 'no-slips-needed');
      const codes = Array.from({ length: request.body.count }, newPaperCode);
      const { made } = await store.paperCodes(host.id);
      if (made + codes.length > mostPaperCodes.inAll) throw new Refusal(409, 'too-many-slips');
      // First the sheets, then the codes: what cannot be printed must not be kept either.
      const base = request.body.base ?? publicUrl().replace(/\/$/, '');
      const slips = await sheetsFor(host, base, codes);
      const hashes = codes.map((code) => hashOf(host.id, code));
      if (!(await store.addPaperCodes(host.id, hashes, mostPaperCodes.inAll)))
        throw new Refusal(409, 'too-many-slips');
      return reply
        .code(201)
        .header('content-type', slips.mediaType)
        .header('content-disposition', `attachment; filename="${slips.filename}"`)
        .header('cache-control', 'no-store')
        .send(Buffer.from(slips.bytes));
    },
  );

  app.get(
    '/api/sessions/:session/codes',
    {
      schema: {
        tags,
        summary: 'How many paper codes there are, and how many of them were used where',
        security: byToken,
        params: inSession,
        response: { 200: codeCountsSchema, ...refused },
      },
    },
    async (request) => {
      const { host } = await steeringVisit(hosts, request);
      return { ...(await store.paperCodes(host.id)) };
    },
  );

  app.delete(
    '/api/sessions/:session/codes',
    {
      schema: {
        tags,
        summary: 'Withdraws the paper codes that nobody has used',
        security: byToken,
        params: inSession,
        response: { 200: z.object({ withdrawn: z.int() }), ...refused },
      },
    },
    async (request) => {
      const { host } = await steeringVisit(hosts, request);
      return { withdrawn: await store.withdrawUnusedCodes(host.id) };
    },
  );
}

async function sheetsFor(host: SessionHost, base: string, codes: readonly string[]): Promise<ExportedFile> {
  const { info, logo } = host.door;
  // Loaded with the first print: what sets pages is larger than all the rest of the server.
  const { exportSlips } = await import('@kring/report');
  return exportSlips({
    info,
    logo: logo.picture,
    address: base.replace(/^https?:\/\//, ''),
    code: host.code,
    each: codes.map((code) => ({
      url: `${base}/j/${host.code}${paperCodeFragment(code)}`,
      code: spacedPaperCode(code),
    })),
  });
}
