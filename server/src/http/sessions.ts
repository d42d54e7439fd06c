import * as z from 'zod/mini';
import { emptySession, noLogo, type SessionId, type SessionInfo } from '@kring/core';
import { createSchema } from '@kring/protocol';
import { agendaFrom } from '@kring/stages';
import { newId } from '../session/tokens.ts';
import { organiserVisit, steeringVisit } from './access.ts';
import type { Context } from './context.ts';
import type { Routes } from './documented.ts';
import {
  byToken,
  createdSchema,
  inSession,
  keyInSession,
  keyMadeSchema,
  keyNameSchema,
  keySchema,
  newKeySchema,
  nothing,
  refused,
} from './schemas.ts';
import { cleanName } from './names.ts';
import { keyFor, newSession } from './newSession.ts';
import { Refusal } from './sentences.ts';

const tags = ['sessions'];

/** Contributions are kept for half a year unless the organiser says otherwise. */
const keptFor = 183 * 24 * 3600 * 1000;

/** Making, copying and deleting sessions, and their keys. */
export function sessionRoutes(app: Routes, { hosts, store, clock }: Context): void {
  app.post(
    '/api/sessions',
    {
      schema: {
        tags,
        summary: 'Makes a session; its links are given only here',
        body: createSchema,
        response: { 201: createdSchema, ...refused },
      },
    },
    async (request, reply) => {
      const { info: given, template } = request.body;
      const stated = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
      const keptUntil = new Date(clock.now() + keptFor).toISOString().slice(0, 10);
      const info: SessionInfo = { ...emptySession('').info, keptUntil, ...stated };
      reply.code(201);
      const agenda = agendaFrom(template, info.languages, newId);
      return newSession(store, { info, agenda, logo: noLogo });
    },
  );

  app.post(
    '/api/sessions/:session/duplicate',
    {
      schema: {
        tags,
        summary: 'A new session with the same agenda',
        security: byToken,
        params: inSession,
        response: { 201: createdSchema, ...refused },
      },
    },
    async (request, reply) => {
      const { host } = await steeringVisit(hosts, request);
      const { session } = await host.kept();
      reply.code(201);
      return newSession(store, session);
    },
  );

  app.delete(
    '/api/sessions/:session',
    {
      schema: {
        tags,
        summary: 'Deletes a session for good',
        security: byToken,
        params: inSession,
        response: { 204: z.null(), ...refused },
      },
    },
    async (request, reply) => {
      const { host } = await organiserVisit(hosts, request);
      await store.deleteSession(host.id);
      await hosts.forget(host.id);
      return reply.code(204).send(null);
    },
  );

  app.get(
    '/api/sessions/:session/keys',
    {
      schema: {
        tags,
        summary: 'The links of a session, without their secrets',
        security: byToken,
        params: inSession,
        response: { 200: z.array(keySchema), ...refused },
      },
    },
    async (request) => {
      const { host } = await steeringVisit(hosts, request);
      const keys = await store.keysOf(host.id);
      return keys.map(({ id, role, name }) => ({ id, role, name }));
    },
  );

  app.get(
    '/api/sessions/:session/names',
    {
      schema: {
        tags,
        summary: 'The names that participants gave',
        security: byToken,
        params: inSession,
        response: { 200: z.array(z.string()), ...refused },
      },
    },
    async (request) => {
      const { host } = await steeringVisit(hosts, request);
      return [...(await store.namesOf(host.id))];
    },
  );

  app.post(
    '/api/sessions/:session/keys',
    {
      schema: {
        tags,
        summary: 'One more link for a facilitator, a table moderator or a screen',
        security: byToken,
        params: inSession,
        body: newKeySchema,
        response: { 201: keyMadeSchema, ...refused },
      },
    },
    async (request, reply) => {
      const { host } = await steeringVisit(hosts, request);
      const { role, name } = request.body;
      const { key, token } = keyFor(host.id, role, cleanName(name));
      await store.addKey(key);
      reply.code(201);
      return { id: key.id, token };
    },
  );

  app.patch(
    '/api/sessions/:session/keys/:key',
    {
      schema: {
        tags,
        summary: 'Names a link',
        security: byToken,
        params: keyInSession,
        body: keyNameSchema,
        response: { 200: nothing, ...refused },
      },
    },
    async (request) => {
      const { key } = await keyVisit(request);
      await store.renameKey(key, cleanName(request.body.name));
      return {};
    },
  );

  app.delete(
    '/api/sessions/:session/keys/:key',
    {
      schema: {
        tags,
        summary: 'Withdraws a link: whoever came with it leaves at once',
        security: byToken,
        params: keyInSession,
        response: { 204: z.null(), ...refused },
      },
    },
    async (request, reply) => {
      const { session, key } = await keyVisit(request);
      await store.removeKey(key);
      await hosts.withdrawn(session, key);
      return reply.code(204).send(null);
    },
  );

  async function keyVisit(
    request: Parameters<typeof steeringVisit>[1] & { readonly params: { readonly key: string } },
  ): Promise<{ session: SessionId; key: string }> {
    const { host } = await steeringVisit(hosts, request);
    const { key } = request.params;
    const keys = await store.keysOf(host.id);
    const found = keys.find((one) => one.id === key);
    if (!found) throw new Refusal(404, 'not-found');
    if (found.role === 'organiser') throw new Refusal(403, 'not-allowed');
    return { session: host.id, key };
  }
}
