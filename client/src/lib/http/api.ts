import type { Lang, PublicReport, SessionId, SessionInfo, StageId } from '@kring/core';
import type { CodeAnswer, Created, Envelope, Joined, Problem, Reply } from '@kring/protocol';

/** What the server says over HTTP. Every function fails with {@link Refused} or, without a network, {@link Unreachable}. */

/** The server said no, in a sentence for the reader. */
export class Refused extends Error {
  readonly problem: Problem;
  readonly status: number;

  constructor(status: number, problem: Problem) {
    super(problem.sentence);
    this.status = status;
    this.problem = problem;
  }
}

/** No answer came. */
export class Unreachable extends Error {}

export interface Key {
  readonly id: string;
  readonly role: 'organiser' | 'facilitator' | 'screen';
  readonly name: string;
}

interface Ask {
  readonly method?: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly token?: string;
  readonly lang?: Lang;
  readonly body?: object;
}

/** A connection that died without a word keeps a request waiting for minutes; after so many milliseconds it is given up. */
const answerWithin = 20_000;

async function fetchFrom(path: string, { method = 'GET', token, lang, body }: Ask = {}): Promise<Response> {
  const headers = new Headers({ accept: 'application/json', 'x-kring': '1' });
  if (token) headers.set('authorization', `Bearer ${token}`);
  if (lang) headers.set('accept-language', lang);
  if (body) headers.set('content-type', 'application/json');
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), answerWithin);
  let response: Response;
  try {
    // Our server never redirects these: whoever does is a portal that wants people to log in first.
    response = await fetch(`/api${path}`, {
      method,
      headers,
      body: body ? JSON.stringify(body) : null,
      redirect: 'error',
      signal: patience.signal,
    });
  } catch (cause) {
    throw new Unreachable('no answer', { cause });
  } finally {
    clearTimeout(timer);
  }
  if (response.ok) return response;
  const problem = (await response.json().catch(() => null)) as Problem | null;
  if (!problem?.reason) throw new Unreachable(`no sensible answer: ${response.status}`);
  throw new Refused(response.status, problem);
}

async function ask<Result>(path: string, options?: Ask): Promise<Result> {
  const response = await fetchFrom(path, options);
  // The server is ours: it keeps to the shapes of the protocol.
  return (response.status === 204 ? null : await response.json().catch(notOurs)) as Result;
}

/** Something on the way, such as the page of a portal, answered in the place of our server. */
function notOurs(cause: unknown): never {
  throw new Unreachable('no sensible answer', { cause });
}

const one = (session: SessionId) => `/sessions/${encodeURIComponent(session)}`;

/** `again`: this device has looked before, and counts no more. */
export const lookUp = (code: string, lang: Lang, again: boolean) =>
  ask<CodeAnswer>(`/join/${encodeURIComponent(code)}${again ? '?again=1' : ''}`, { lang });

export const join = (code: string, lang: Lang, name: string, way = {}) =>
  ask<Joined>('/join', { method: 'POST', lang, body: { code, lang, name, ...way } });

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
  key: { role: 'facilitator' | 'screen'; name: string },
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

export const results = (session: SessionId, lang: Lang) =>
  ask<PublicReport>(`${one(session)}/results`, { lang });

/** Where the public results lie with all that was counted. */
export const countsUrl = (session: SessionId) => `/api${one(session)}/results/counts`;

/** The receipts of a sealed vote, as its record has them; none where it was sealed without. */
export async function receiptsIn(session: SessionId, stage: StageId, lang: Lang): Promise<readonly string[]> {
  const { stages } = await ask<PublicReport>(`${one(session)}/results/counts`, { lang });
  const record = stages.find(({ id }) => id === stage)?.record as {
    readonly receipts?: readonly string[];
  } | null;
  return record?.receipts ?? [];
}

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
