import * as z from 'zod/mini';
import { idSchema } from '@kring/core';
import { stageTypes } from '@kring/stages';
import { hostOf } from './access.ts';
import type { Context } from './context.ts';
import type { Routes } from './documented.ts';
import { fileSchema, inSession, refused } from './schemas.ts';
import { Refusal } from './sentences.ts';

/** So many are kept at hand, each some kilobytes: another node's sessions have to be read anew for each. */
const mostKept = 500;

/**
 * The organiser's pictures of a stage as files of their own: a phone fetches one when somebody wants to see it, and
 * once. Whoever has the session's id may, as with the logo.
 */
export function stagePictureRoutes(app: Routes, { hosts }: Context): void {
  const kept = new Map<string, string>();

  app.get(
    '/api/sessions/:session/stages/:stage/pictures/:key/:number',
    {
      schema: {
        tags: ['joining'],
        summary: 'A picture of a stage; another one has another number',
        params: z.extend(inSession, { stage: idSchema, key: idSchema, number: z.string() }),
        response: { 200: fileSchema, ...refused },
      },
    },
    async (request, reply) => {
      const { session, stage, key, number } = request.params;
      const host = await hostOf(hosts, request);
      const address = [session, stage, key, number].join('/');
      let source = kept.get(address);
      if (source === undefined) {
        const found = (await host.kept()).session.stages.get(stage);
        const picture = found && stageTypes.get(found.type)?.pictures?.(found.config)?.get(key);
        if (!picture || String(picture.number) !== number) throw new Refusal(404, 'not-found');
        source = picture.source;
        kept.set(address, source);
        const [oldest] = kept.keys();
        if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
      }
      const [head = '', base64 = ''] = source.split(',');
      return reply
        .header('content-type', head.slice('data:'.length, head.indexOf(';')))
        .header('cache-control', 'public, max-age=31536000, immutable')
        .send(Buffer.from(base64, 'base64'));
    },
  );
}
