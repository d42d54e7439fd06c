import type { Lang, SessionId, SessionInfo } from '@kring/core';
import type { Created } from '@kring/protocol';
import { ask, fetchFrom, one } from './asking.ts';

/** What organisers and facilitators ask over HTTP. */

export interface Key {
  readonly id: string;
  readonly role: 'organiser' | 'facilitator' | 'moderator' | 'screen';
  readonly name: string;
}

export const create = (info: Partial<SessionInfo>, template: string, lang: Lang) =>
  ask<Created>('/sessions', { method: 'POST', lang, body: { info, template } });

/** A session to play with, with made-up people in it. */
export const sample = (lang: Lang) => ask<Created>('/samples', { method: 'POST', lang, body: { lang } });

export const duplicate = (session: SessionId, token: string, lang: Lang) =>
  ask<Created>(`${one(session)}/duplicate`, { method: 'POST', token, lang });

export const remove = (session: SessionId, token: string, lang: Lang) =>
  ask<null>(one(session), { method: 'DELETE', token, lang });

/** The names that participants gave, in the order of the alphabet. */
export const names = (session: SessionId, token: string, lang: Lang) =>
  ask<readonly string[]>(`${one(session)}/names`, { token, lang });

export const keys = (session: SessionId, token: string, lang: Lang) =>
  ask<readonly Key[]>(`${one(session)}/keys`, { token, lang });

export const addKey = (
  session: SessionId,
  token: string,
  lang: Lang,
  key: { role: 'facilitator' | 'moderator' | 'screen'; name: string },
) => ask<{ id: string; token: string }>(`${one(session)}/keys`, { method: 'POST', token, lang, body: key });

export const renameKey = (session: SessionId, token: string, lang: Lang, key: string, name: string) =>
  ask<object>(`${one(session)}/keys/${encodeURIComponent(key)}`, {
    method: 'PATCH',
    token,
    lang,
    body: { name },
  });

export const withdrawKey = (session: SessionId, token: string, lang: Lang, key: string) =>
  ask<null>(`${one(session)}/keys/${encodeURIComponent(key)}`, { method: 'DELETE', token, lang });

/** An export as a file, with the name that the server gave it. */
export async function download(
  session: SessionId,
  token: string,
  lang: Lang,
  format: string,
  langs: readonly Lang[],
): Promise<{ blob: Blob; name: string }> {
  const response = await fetchFrom(`${one(session)}/export/${format}?langs=${langs.join(',')}`, {
    token,
    lang,
  });
  const disposition = response.headers.get('content-disposition') ?? '';
  const name = /filename="?([^";]+)"?/.exec(disposition)?.[1] ?? `kring.${format}`;
  return { blob: await response.blob(), name };
}
