import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import * as z from 'zod/mini';
import { version } from '../version.ts';
import type { Context } from './context.ts';
import type { Routes } from './documented.ts';
import { refused } from './schemas.ts';
import { Refusal } from './sentences.ts';

const tags = ['operating'];

/** What whoever runs the server looks at. */
export function healthRoutes(app: Routes, { readiness, metrics, publicUrl, contact }: Context): void {
  app.get(
    '/healthz',
    {
      schema: {
        tags,
        summary: 'Whether the process is alive',
        response: { 200: z.object({ status: z.literal('alive') }) },
      },
    },
    async () => ({ status: 'alive' as const }),
  );

  app.get(
    '/readyz',
    {
      schema: {
        tags,
        summary: 'Whether it can take in what people give: it can write, and it is not ending',
        response: {
          200: z.object({ status: z.literal('ready') }),
          503: z.object({ status: z.literal('not-ready'), obstacle: z.enum(['store', 'going-down']) }),
        },
      },
    },
    async (_request, reply) => {
      const obstacle = await readiness.obstacle();
      if (obstacle === null) return { status: 'ready' as const };
      return reply.code(503).send({ status: 'not-ready' as const, obstacle });
    },
  );

  app.get(
    '/version',
    {
      schema: { tags, summary: 'Which Kring this is', response: { 200: z.object({ version: z.string() }) } },
    },
    async () => ({ version }),
  );

  app.get(
    '/api/info',
    {
      schema: {
        tags,
        summary: 'The address that people use, and whom to tell what does not work',
        response: { 200: z.object({ publicUrl: z.string(), contact: z.nullable(z.string()) }) },
      },
    },
    async () => ({ publicUrl: publicUrl(), contact }),
  );

  app.get(
    '/metrics',
    {
      schema: {
        tags,
        summary: 'Counts and times for Prometheus: from this machine, or with METRICS_TOKEN',
        response: { 200: z.string(), ...refused },
      },
    },
    async (request, reply) => {
      if (!mayReadMetrics(request, metrics.token)) throw new Refusal(403, 'not-allowed');
      return reply
        .header('content-type', metrics.registry.contentType)
        .send(await metrics.registry.metrics());
    },
  );
}

/** With a token: whoever has it. Without: this machine itself, not what a proxy on it passes on. */
function mayReadMetrics(request: FastifyRequest, token: string | null): boolean {
  const { authorization, forwarded, 'x-forwarded-for': forwardedFor } = request.headers;
  if (token !== null) return timingSafeEqual(digest(authorization ?? ''), digest(`Bearer ${token}`));
  return isLoopback(request.socket.remoteAddress) && forwarded === undefined && forwardedFor === undefined;
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

const isLoopback = (address = ''): boolean => address === '::1' || /^(::ffff:)?127\./.test(address);
