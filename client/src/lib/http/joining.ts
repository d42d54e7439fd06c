import type { Lang, SessionId } from '@kring/core';
import type { CodeAnswer, Envelope, Joined, Reply } from '@kring/protocol';
import { ask, one, Unreachable } from './asking.ts';

/** What a phone asks over HTTP: apart from what organisers do, which it does not load. */

/** `again`: this device has looked before, and counts no more. */
export const lookUp = (code: string, lang: Lang, again: boolean) =>
  ask<CodeAnswer>(`/join/${encodeURIComponent(code)}${again ? '?again=1' : ''}`, { lang });

export const join = (code: string, lang: Lang, name: string, way = {}) =>
  ask<Joined>('/join', { method: 'POST', lang, body: { code, lang, name, ...way } });

export const info = () => ask<{ publicUrl: string; contact: string | null }>('/info');

export const setMyLang = (session: SessionId, token: string, lang: Lang) =>
  ask<object>(`${one(session)}/me`, { method: 'PATCH', token, body: { lang } });

/** A command by POST, where the socket can't be had. */
export async function post(session: SessionId, token: string, envelope: Envelope): Promise<Reply> {
  const reply = await ask<Reply | null>(`${one(session)}/commands`, {
    method: 'POST',
    token,
    body: envelope,
  });
  if (reply?.id !== envelope.id) throw new Unreachable('an answer to something else');
  return reply;
}
