import { reject } from '@kring/core';
import { envelopeSchema } from '@kring/protocol';
import { answerOf } from '../session/batch.ts';
import { visit } from './access.ts';
import type { Context } from './context.ts';
import type { Routes } from './documented.ts';
import { byToken, inSession, refused, replySchema } from './schemas.ts';
import { Refusal } from './sentences.ts';

/** A list of 5,000 items fits; so does nothing much larger. */
const largestCommand = 4 * 1024 * 1024;

/** In characters of JSON. */
const largestOfParticipant = 64 * 1024;

/** The same commands, answers, roles and pace as over the socket, for those whose sockets are blocked. */
export function commandRoutes(app: Routes, { hosts, pace }: Context): void {
  app.post(
    '/api/sessions/:session/commands',
    {
      bodyLimit: largestCommand,
      schema: {
        tags: ['commands'],
        summary: 'Gives a command, as over the socket',
        security: byToken,
        params: inSession,
        body: envelopeSchema,
        response: { 200: replySchema, ...refused },
      },
    },
    async (request) => {
      const { host, person } = await visit(hosts, request);
      const envelope = request.body;
      if (person.role === 'participant' && JSON.stringify(envelope.body).length > largestOfParticipant) {
        throw new Refusal(413, 'too-large');
      }
      if (!pace.allows(host.id, person)) return answerOf(envelope.id, reject('too-fast'));
      return host.submit(person, envelope);
    },
  );
}
