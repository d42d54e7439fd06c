import type { FastifyInstance, FastifyRequest } from 'fastify';
import * as z from 'zod/mini';
import { cleanText, langs } from '@kring/core';
import { joinSchema, normaliseCode, type CodeAnswer, type Joined } from '@kring/protocol';
import { hashToken, newId, newToken } from '../session/tokens.ts';
import type { Host } from '../session/host.ts';
import type { Context } from './context.ts';
import { parse } from './problems.ts';
import { Refusal } from './sentences.ts';
import { visit } from './access.ts';

const longestName = 60;

/** Coming in: from a code to a place in the session. */
export function joinRoutes(app: FastifyInstance, { hosts, store, gateway, guesses }: Context): void {
  app.get('/api/join/:code', async (request): Promise<CodeAnswer> => {
    const { code } = request.params as { code: string };
    const host = await byCode(request, code);
    const { info, status, results } = host.session;
    if (status === 'ended') {
      if (results === 'public') return { status: 'results', session: host.id, title: info.title };
      throw new Refusal(404, 'unknown-code');
    }
    const { title, about, organiser, keptUntil, languages, names, sharedPhones } = info;
    return {
      status: 'welcome',
      session: host.id,
      title,
      about,
      organiser,
      keptUntil,
      languages,
      names,
      sharedPhones,
    };
  });

  app.post('/api/join', async (request): Promise<Joined> => {
    const { code, lang, name } = parse(joinSchema, request.body);
    const host = await byCode(request, code);
    const { info, status, joining } = host.session;
    if (status === 'ended') throw new Refusal(404, 'unknown-code');
    if (joining === 'locked') throw new Refusal(409, 'joining-locked');
    const token = newToken();
    const participant = {
      id: newId(),
      session: host.id,
      name: info.names === 'anonymous' ? '' : nameFrom(name, info.names === 'required'),
      lang,
      hash: hashToken(token),
    };
    if (!(await store.addParticipant(participant, info.capacity))) throw new Refusal(409, 'session-full');
    host.countJoin();
    gateway.countSoon(host.id);
    return { session: host.id, token };
  });

  app.patch('/api/sessions/:session/me', async (request) => {
    const { person } = await visit(hosts, request);
    const { lang } = parse(z.object({ lang: z.enum(langs) }), request.body);
    if (person.role !== 'participant') throw new Refusal(403, 'not-allowed');
    await store.setLanguage(person.participant, lang);
    return {};
  });

  /** Closed, unknown and malformed codes are answered alike, and each is a failed guess. */
  async function byCode(request: FastifyRequest, typed: string): Promise<Host> {
    const host = await guesses.look(request.ip, async () => {
      const row = await store.sessionByCode(normaliseCode(typed));
      return row && hosts.get(row.id);
    });
    if (host) return host;
    throw new Refusal(404, 'unknown-code');
  }
}

function nameFrom(typed: string, needed: boolean): string {
  if (typed.trim() === '') {
    if (needed) throw new Refusal(400, 'name-needed');
    return '';
  }
  const cleaned = cleanText(typed.replace(/\s+/g, ' '), longestName);
  if (cleaned.accepted) return cleaned.text;
  throw new Refusal(400, cleaned.reason === 'too-long' ? 'name-too-long' : 'control-characters');
}
