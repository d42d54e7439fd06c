import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { existsSync } from 'node:fs';
import { notFound } from './problems.ts';

/** The client's files. Any address that is no file and no API is a page of the client. */
export async function servePages(app: FastifyInstance, folder: string): Promise<void> {
  const isBuilt = existsSync(folder);
  if (isBuilt) {
    await app.register(fastifyStatic, {
      root: folder,
      preCompressed: true,
      wildcard: false,
      index: false,
      // The etag says it.
      lastModified: false,
      acceptRanges: false,
      setHeaders: (reply, path) => {
        const forever = path.includes('/immutable/');
        reply.header('cache-control', forever ? 'max-age=31536000, immutable' : 'no-cache');
      },
    });
  }
  app.setNotFoundHandler((request, reply) => {
    // A file of yesterday's build is no page: a phone that asks for it finds out, and loads anew.
    const isPage =
      isBuilt && ['GET', 'HEAD'].includes(request.method) && !/^\/(?:api|_app)\//.test(request.url);
    if (isPage) return reply.sendFile('200.html');
    return reply.code(404).send(notFound(request));
  });
}
