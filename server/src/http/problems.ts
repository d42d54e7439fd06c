import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Problem } from '@kring/protocol';
import { readerLang, Refusal, sentenceFor, type ProblemReason } from './sentences.ts';

function problem(request: FastifyRequest, reason: ProblemReason, params: Problem['params'] = {}): Problem {
  return { reason, params, sentence: sentenceFor(reason, readerLang(request.headers['accept-language'])) };
}

/** When to try again after something went wrong here, in seconds. */
const aWhile = 2;

/** Every refusal is a `Problem` with a sentence in the reader's language; what went wrong inside stays inside. */
export function answerProblems(app: FastifyInstance): void {
  app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    if (error instanceof Refusal) {
      return reply.code(error.status).send(problem(request, error.reason, error.params));
    }
    if (error.statusCode === 413) return reply.code(413).send(problem(request, 'too-large'));
    if (error.statusCode === 429) return reply.code(429).send(problem(request, 'too-fast'));
    if (error.statusCode !== undefined && error.statusCode < 500) {
      return reply.code(error.statusCode).send(problem(request, 'malformed'));
    }
    request.log.error(error);
    return reply.code(503).header('retry-after', aWhile).send(problem(request, 'try-again'));
  });
}

export const notFound = (request: FastifyRequest): Problem => problem(request, 'not-found');
