import * as z from 'zod';
import { idSchema, type Person, type SessionId } from '@kring/core';
import type { Goodbye } from '@kring/protocol';
import type { Hosts } from '../session/hosts.ts';
import type { Arrival, SessionHost } from '../session/sessionHost.ts';
import type { Holder } from '../store/port.ts';
import { LineIsFull } from './admission.ts';
import { readAs } from './readAs.ts';

/** Who a connection belongs to, settled once at the handshake. */
export interface Who {
  readonly session: SessionId;
  /** As it was when they came; another node may take the session over. */
  readonly host: SessionHost;
  readonly person: Person;
  readonly holder: Holder;
  /** Of participants. */
  readonly arrival: Arrival | null;
}

const helloSchema = z.object({ session: idSchema, token: z.string().min(16).max(64) });

/** When to come back after something went wrong here, in milliseconds: not all at once. */
const aWhile = () => 1000 + Math.floor(Math.random() * 2000);

/** Who is this? Rejects with a {@link HandshakeRefused}. */
export async function recognise(hosts: Hosts, auth: unknown): Promise<Who> {
  const hello = readAs(helloSchema, auth);
  if (!hello) throw refusedForGood('malformed');
  const { session, token } = hello;
  const [host, known] = await Promise.all([hosts.get(session), hosts.personOf(session, token)]);
  if (!host) throw refusedForGood('unknown-session');
  if (!known) throw refusedForGood('unknown-token');
  const { person } = known;
  const arrival = person.role === 'participant' ? await host.arrive(person.participant) : null;
  return { session, host, arrival, ...known };
}

/** A handshake that is refused; Socket.IO hands `data` to the client. */
export class HandshakeRefused extends Error {
  readonly data: { readonly reason: Goodbye; readonly retryAfter: number | null };

  constructor(reason: Goodbye, retryAfter: number | null) {
    super(reason);
    this.data = { reason, retryAfter };
  }
}

/** Refused for good. */
export const refusedForGood = (reason: Goodbye): HandshakeRefused => new HandshakeRefused(reason, null);

/** What went wrong inside stays inside: it is only told when to come back. */
export function refusal(error: unknown): HandshakeRefused {
  if (error instanceof HandshakeRefused) return error;
  return new HandshakeRefused('unavailable', error instanceof LineIsFull ? error.retryAfter : aWhile());
}
