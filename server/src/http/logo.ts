import * as z from 'zod/mini';
import { logoNumber } from '@kring/core';
import { hostOf } from './access.ts';
import type { Context } from './context.ts';
import type { Routes } from './documented.ts';
import { fileSchema, inSession, refused } from './schemas.ts';
import { Refusal } from './sentences.ts';

/**
 * The organiser's logo as a file of its own: no page waits for it, and a phone fetches it once. Whoever has the session's
 * id may see it, as it hangs on the poster.
 */
export function logoRoutes(app: Routes, { hosts }: Context): void {
  app.get(
    '/api/sessions/:session/logo/:number',
    {
      schema: {
        tags: ['joining'],
        summary: 'The organiser’s logo; another one has another number',
        params: z.extend(inSession, { number: z.string() }),
        response: { 200: fileSchema, ...refused },
      },
    },
    async (request, reply) => {
      const { logo } = (await hostOf(hosts, request)).door;
      const number = logoNumber(logo);
      if (number === null || String(number) !== request.params.number) throw new Refusal(404, 'not-found');
      const [head = '', base64 = ''] = logo.picture.split(',');
      return reply
        .header('content-type', head.slice('data:'.length, head.indexOf(';')))
        .header('cache-control', 'public, max-age=31536000, immutable')
        .send(Buffer.from(base64, 'base64'));
    },
  );
}
