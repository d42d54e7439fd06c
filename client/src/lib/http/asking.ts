import type { Lang, SessionId } from '@kring/core';
import type { Problem } from '@kring/protocol';

/** How the server is asked over HTTP. Every question fails with {@link Refused} or, without a network, {@link Unreachable}. */

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

interface Ask {
  readonly method?: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly token?: string;
  readonly lang?: Lang;
  readonly body?: object;
}

/** A connection that died without a word keeps a request waiting for minutes; after so many milliseconds it is given up. */
const answerWithin = 20_000;

export async function fetchFrom(
  path: string,
  { method = 'GET', token, lang, body }: Ask = {},
): Promise<Response> {
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

export async function ask<Result>(path: string, options?: Ask): Promise<Result> {
  const response = await fetchFrom(path, options);
  // The server is ours: it keeps to the shapes of the protocol.
  return (response.status === 204 ? null : await response.json().catch(notOurs)) as Result;
}

/** Something on the way, such as the page of a portal, answered in the place of our server. */
function notOurs(cause: unknown): never {
  throw new Unreachable('no sensible answer', { cause });
}

/** Where a session is asked about. */
export const one = (session: SessionId) => `/sessions/${encodeURIComponent(session)}`;
