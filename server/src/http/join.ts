import * as z from 'zod/mini';
import { langs, logoNumber, needsPaperCode } from '@kring/core';
import { joinSchema, normaliseCode, normalisePaperCode } from '@kring/protocol';
import { hashToken, newId, newToken } from '../session/tokens.ts';
import type { SessionHost } from '../session/sessionHost.ts';
import type { Entry } from '../store/port.ts';
import type { Context } from './context.ts';
import type { Routes } from './documented.ts';
import { cleanName } from './names.ts';
import { byToken, codeAnswerSchema, inSession, joinedSchema, nothing, refused } from './schemas.ts';
import { Refusal } from './sentences.ts';
import { visit } from './access.ts';

const tags = ['joining'];

/** Coming in: from a code to a place in the session. */
export function joinRoutes(app: Routes, { hosts, store, gateway, guesses, hashOf }: Context): void {
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
      const { title, about, organiser, keptUntil, languages, names, sharedPhones, tier, colour } = info;
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
        tier,
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
        description:
          'A phone that got no answer asks again with the same `token`, and is in once. Where the tier is not `open`, ' +
          'a `token` and the code of a slip of `paper` are needed.',
        body: joinSchema,
        response: { 200: joinedSchema, ...refused },
      },
    },
    async (request) => {
      const { code, lang, name, paper = '', token: proposed } = request.body;
      const host = await byCode(request.ip, code, isOpen);
      const { info, joining, practice } = host.door;
      // What is tried out is thrown away: whoever has no slip may come in for that.
      const needsCode = needsPaperCode(info.tier) && !(practice && paper.trim() === '');
      const token = proposed ?? newToken();
      if (joining === 'locked' && !(await isIn(host, token))) throw new Refusal(409, 'joining-locked');
      // Somebody whose answer is lost could not ask again: their slip would be used up, and they would not be in.
      if (needsCode && proposed === undefined) throw new Refusal(400, 'malformed');
      if (needsCode && normalisePaperCode(paper) === '') throw new Refusal(400, 'slip-needed');
      const participant = {
        id: newId(),
        session: host.id,
        name: info.names === 'anonymous' ? '' : nameFrom(name, info.names === 'required'),
        lang,
        hash: hashToken(token),
      };
      const slip = needsCode ? hashOf(host.id, paper) : null;
      const entry = await guesses.look(request.ip, async () => {
        const found = await store.addParticipant(participant, info.capacity, slip);
        return found === 'unknown-code' ? null : found;
      });
      if (entry === 'in') {
        host.countJoin();
        gateway.countSoon(host.id);
      } else if (entry !== 'again') throw refusalOf[entry ?? 'unknown-code']();
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

  /** Whether this phone has a place already. */
  const isIn = async (host: SessionHost, token: string): Promise<boolean> =>
    (await store.holderOf(host.id, hashToken(token)))?.kind === 'participant';

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

/** Why somebody does not come in; a code that does not exist is a failed guess as well. */
const refusalOf: Record<Exclude<Entry, 'in' | 'again'>, () => Refusal> = {
  'needs-code': () => new Refusal(400, 'slip-needed'),
  full: () => new Refusal(409, 'session-full'),
  'unknown-code': () => new Refusal(404, 'slip-unknown'),
  'used-on-phone': () => new Refusal(409, 'slip-on-phone'),
  'used-at-desk': () => new Refusal(409, 'slip-at-desk'),
};

const isOpen = ({ door }: SessionHost): boolean => door.status !== 'ended';

/** To a session that one can join, or to results that anyone may read. */
const leadsSomewhere = (host: SessionHost): boolean => isOpen(host) || host.door.results === 'public';

function nameFrom(typed: string, needed: boolean): string {
  const name = cleanName(typed);
  if (name === '' && needed) throw new Refusal(400, 'name-needed');
  return name;
}
