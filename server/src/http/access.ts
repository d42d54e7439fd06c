import { steers, type Person, type SessionId } from '@kring/core';
import type { Hosts } from '../session/hosts.ts';
import type { SessionHost } from '../session/sessionHost.ts';
import { Refusal } from './sentences.ts';

/** Who asks, about which session: from the address and the bearer token, never from a body. */
export interface Visit {
  readonly host: SessionHost;
  readonly person: Person;
}

/** What of a request says so. */
interface Asking {
  readonly params: { readonly session: SessionId };
  readonly headers: { readonly authorization?: string | undefined };
}

export async function hostOf(hosts: Hosts, { params }: Pick<Asking, 'params'>): Promise<SessionHost> {
  const host = await hosts.get(params.session);
  if (!host) throw new Refusal(404, 'unknown-session');
  return host;
}

export async function visit(hosts: Hosts, request: Asking): Promise<Visit> {
  const host = await hostOf(hosts, request);
  const token = /^Bearer ([\w-]{16,64})$/.exec(request.headers.authorization ?? '')?.[1];
  const known = token === undefined ? null : await hosts.personOf(host.id, token);
  if (!known) throw new Refusal(403, 'not-allowed');
  return { host, person: known.person };
}

/** Only those who steer. */
export async function steeringVisit(hosts: Hosts, request: Asking): Promise<Visit> {
  const visitor = await visit(hosts, request);
  if (visitor.person.role === 'participant' || !steers(visitor.person)) throw new Refusal(403, 'not-allowed');
  return visitor;
}

export async function organiserVisit(hosts: Hosts, request: Asking): Promise<Visit> {
  const visitor = await visit(hosts, request);
  if (visitor.person.role !== 'organiser') throw new Refusal(403, 'not-allowed');
  return visitor;
}
