import type { FastifyInstance } from 'fastify';
import { reject } from '@kring/core';
import { envelopeSchema, type Answer } from '@kring/protocol';
import { answerOf } from '../session/batch.ts';
import { visit } from './access.ts';
import type { Context } from './context.ts';
import { parse } from './problems.ts';
import { Refusal } from './sentences.ts';

/** A list of 5,000 items fits; so does nothing much larger. */
const largestCommand = 4 * 1024 * 1024;

/** In characters of JSON. */
const largestOfParticipant = 64 * 1024;

/** The same commands, answers, roles and pace as over the socket, for those whose sockets are blocked. */
export function commandRoutes(app: FastifyInstance, { hosts, pace }: Context): void {
  app.post(
    '/api/sessions/:session/commands',
    { bodyLimit: largestCommand },
    async (request): Promise<Answer> => {
      const { host, person } = await visit(hosts, request);
      const envelope = parse(envelopeSchema, request.body);
      if (person.role === 'participant' && JSON.stringify(envelope.body).length > largestOfParticipant) {
        throw new Refusal(413, 'too-large');
      }
      if (!pace.allows(host.id, person)) return answerOf(envelope.id, reject('too-fast'));
      return host.submit(person, envelope);
    },
  );
}
