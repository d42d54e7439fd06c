import * as z from 'zod/mini';
import { langs, logoNumber } from '@kring/core';
import { joinSchema, normaliseCode } from '@kring/protocol';
import { hashToken, newId, newToken } from '../session/tokens.ts';
import type { SessionHost } from '../session/sessionHost.ts';
import type { Context } from './context.ts';
import type { Routes } from './documented.ts';
import { cleanName } from './names.ts';
import { byToken, codeAnswerSchema, inSession, joinedSchema, nothing, refused } from './schemas.ts';
import { Refusal } from './sentences.ts';
import { visit } from './access.ts';

const tags = ['joining'];

/** Coming in: from a code to a place in the session. */
export function joinRoutes(app: Routes, { hosts, store, gateway, guesses }: Context): void {
  app.get(
    '/api/join/:code',
    {
      schema: {
        tags,
        summary: 'What a code leads to',
        params: z.object({ code: z.string() }),
        querystring: z.object({ again: z.optional(z.string()) }),
        response: { 200: codeAnswerSchema, ...refused },
      },
    },
    async (request) => {
      const host = await byCode(request.ip, request.params.code, leadsSomewhere);
      const { info, logo, joining } = host.door;
      if (!isOpen(host)) return { status: 'results' as const, session: host.id, title: info.title };
      if (request.query.again === undefined) gateway.scanned(host.id);
      const { title, about, organiser, keptUntil, languages, names, sharedPhones, colour } = info;
      return {
        status: 'welcome' as const,
        session: host.id,
        title,
        about,
        organiser,
        keptUntil,
        languages,
        names,
        sharedPhones,
        locked: joining === 'locked',
        colour,
        logo: logoNumber(logo),
      };
    },
  );

  app.post(
    '/api/join',
    {
      schema: {
        tags,
        summary: 'Takes a place in a session; the token is this phone’s from here on',
        body: joinSchema,
        response: { 200: joinedSchema, ...refused },
      },
    },
    async (request) => {
      const { code, lang, name } = request.body;
      const host = await byCode(request.ip, code, isOpen);
      const { info, joining } = host.door;
      if (joining === 'locked') throw new Refusal(409, 'joining-locked');
      const token = newToken();
      const participant = {
        id: newId(),
        session: host.id,
        name: info.names === 'anonymous' ? '' : nameFrom(name, info.names === 'required'),
        lang,
        hash: hashToken(token),
      };
      if ((await store.addParticipant(participant, info.capacity, null)) !== 'in')
        throw new Refusal(409, 'session-full');
      host.countJoin();
      gateway.countSoon(host.id);
      return { session: host.id, token };
    },
  );

  app.patch(
    '/api/sessions/:session/me',
    {
      schema: {
        tags,
        summary: 'The language of a participant',
        security: byToken,
        params: inSession,
        body: z.object({ lang: z.enum(langs) }),
        response: { 200: nothing, ...refused },
      },
    },
    async (request) => {
      const { person } = await visit(hosts, request);
      if (person.role !== 'participant') throw new Refusal(403, 'not-allowed');
      await store.setLanguage(person.participant, request.body.lang);
      return {};
    },
  );

  /** Closed, unknown and malformed codes are answered alike, and each is a failed guess. */
  async function byCode(
    address: string,
    typed: string,
    leads: (host: SessionHost) => boolean,
  ): Promise<SessionHost> {
    const host = await guesses.look(address, async () => {
      const row = await store.sessionByCode(normaliseCode(typed));
      const found = row && (await hosts.get(row.id));
      return found && leads(found) ? found : null;
    });
    if (host) return host;
    throw new Refusal(404, 'unknown-code');
  }
}

const isOpen = ({ door }: SessionHost): boolean => door.status !== 'ended';

/** To a session that one can join, or to results that anyone may read. */
const leadsSomewhere = (host: SessionHost): boolean => isOpen(host) || host.door.results === 'public';

function nameFrom(typed: string, needed: boolean): string {
  const name = cleanName(typed);
  if (name === '' && needed) throw new Refusal(400, 'name-needed');
  return name;
}
