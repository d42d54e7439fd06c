import type { FastifyLoggerOptions } from 'fastify';
import { StoreError } from './store/storeError.ts';

/** What a log says of a request: never from where it came, nor what was in it. */
const withoutAddress = (request: { method: string; url: string }) => ({
  method: request.method,
  route: request.url.split('?')[0],
});

/** Errors by their kind and place. A message could quote what somebody wrote; those of the store are our own. */
const withoutContents = (error: Error) => ({
  type: error.name,
  message: error instanceof StoreError ? error.message : '',
  stack: (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 5)
    .join('\n'),
});

export const serializers = {
  req: withoutAddress,
  err: withoutContents,
} satisfies FastifyLoggerOptions['serializers'];
