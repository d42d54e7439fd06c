import type { FastifyInstance } from 'fastify';
import type { Context } from './context.ts';
import { Refusal } from './sentences.ts';

/** A server that ends takes nothing in any more, and says when to come back; whoever only looks may go on. */
export function refuseWhenGoingDown(app: FastifyInstance, { readiness, gateway }: Context): void {
  app.addHook('onRequest', async (request, reply) => {
    if (!readiness.isGoingDown || ['GET', 'HEAD'].includes(request.method)) return;
    reply.header('retry-after', Math.ceil(gateway.comingBack() / 1000));
    throw new Refusal(503, 'going-down');
  });
}
