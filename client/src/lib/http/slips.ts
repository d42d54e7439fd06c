import type { Lang, SessionId } from '@kring/core';
import type { Problem } from '@kring/protocol';
import { Refused, Unreachable } from './asking.ts';

/**
 * Slips of paper, as those who steer make, count and withdraw them. It asks by itself, for to set hundreds of them
 * takes longer than any other answer, and no phone fetches this.
 */
async function ask(session: SessionId, token: string, lang: Lang, body?: object, method = 'GET') {
  const headers = new Headers({
    ...{ accept: 'application/json', 'x-kring': '1', 'accept-language': lang },
    ...(body && { 'content-type': 'application/json' }),
    authorization: `Bearer ${token}`,
  });
  const response = await fetch(`/api/sessions/${encodeURIComponent(session)}/codes`, {
    method,
    headers,
    body: body ? JSON.stringify(body) : null,
    redirect: 'error',
  }).catch((cause: unknown) => {
    throw new Unreachable('no answer', { cause });
  });
  if (response.ok) return response;
  const problem = (await response.json().catch(() => null)) as Problem | null;
  if (!problem?.reason) throw new Unreachable(`no sensible answer: ${response.status}`);
  throw new Refused(response.status, problem);
}

/** Slips to print; `base` is where phones find this server. Nobody can have the same ones again. */
export async function makeSlips(
  session: SessionId,
  token: string,
  lang: Lang,
  body: { readonly count: number; readonly base: string },
): Promise<{ blob: Blob; name: string }> {
  const response = await ask(session, token, lang, body, 'POST');
  const disposition = response.headers.get('content-disposition') ?? '';
  const name = /filename="?([^";]+)"?/.exec(disposition)?.[1] ?? 'kring-codes.pdf';
  return { blob: await response.blob(), name };
}

/** How many slips there are, and how many of them were used where. */
export interface Slips {
  readonly made: number;
  readonly onPhones: number;
  readonly atDesk: number;
}

export const slips = async (session: SessionId, token: string, lang: Lang) =>
  (await (await ask(session, token, lang)).json()) as Slips;

export const withdrawSlips = async (session: SessionId, token: string, lang: Lang) =>
  (await (await ask(session, token, lang, undefined, 'DELETE')).json()) as { withdrawn: number };
