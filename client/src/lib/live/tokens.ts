import type { SessionId, Text } from '@kring/core';
import type { Created } from '@kring/protocol';
import { local, tab } from '../browser/store.ts';
import { randomId } from './ids.ts';

/** Who this device is, per session. A token is all that makes a phone the same participant tomorrow. */

/** One participant on this phone; there may be several. `id` is known to this device alone. */
export interface Person {
  readonly id: string;
  readonly token: string;
  readonly name: string;
}

export type KeyRole = 'steer' | 'screen' | 'desk';

const peopleKey = (session: SessionId) => `people/${session}`;
const chosenKey = (session: SessionId) => `chosen/${session}`;
const keyKey = (role: KeyRole, session: SessionId) => `key/${role}/${session}`;

export const peopleOf = (session: SessionId): readonly Person[] =>
  local.read<Person[]>(peopleKey(session)) ?? [];

export function addPerson(session: SessionId, token: string, name: string): Person {
  const person: Person = { id: randomId(), token, name };
  local.write(peopleKey(session), [...peopleOf(session), person]);
  choosePerson(session, person.id);
  return person;
}

/** Forgets someone whose token the server does not know any more. */
export function forgetPerson(session: SessionId, id: string): void {
  const rest = peopleOf(session).filter((person) => person.id !== id);
  if (rest.length) local.write(peopleKey(session), rest);
  else local.remove(peopleKey(session));
}

/** Whose turn it is on this phone: as chosen last, else the first. */
export function personNow(session: SessionId): Person | null {
  const people = peopleOf(session);
  const chosen = tab.read<string>(chosenKey(session)) ?? local.read<string>(chosenKey(session));
  return people.find(({ id }) => id === chosen) ?? people[0] ?? null;
}

export function choosePerson(session: SessionId, id: string): void {
  tab.write(chosenKey(session), id);
  local.write(chosenKey(session), id);
}

/** Where the code of a slip of paper is kept that brought this phone to a session, by the session's code. */
export const slipKey = (code: string): string => `slip/${code}`;

/**
 * The secret of a facilitator's or screen's link, or of a slip of paper. It comes in the fragment, which never travels
 * to a server, and is wiped at once, because this laptop may be on the projector; after that it is remembered. True
 * when there was one.
 */
export function wipeSecret(): boolean {
  const [, page, session] = /^\/(console|remote|screen|desk|j)\/([\w-]+)\/?$/.exec(location.pathname) ?? [];
  const secret = location.hash.replace(/^#(k=)?/, '');
  if (!session || !/^[\w-]{13,64}$/.test(secret)) return false;
  if (page === 'j') local.write(slipKey(session), secret);
  else keepKey(page === 'screen' || page === 'desk' ? page : 'steer', session, secret);
  history.replaceState(history.state, '', location.pathname + location.search);
  return true;
}

export function keepKey(role: KeyRole, session: SessionId, token: string): void {
  tab.write(keyKey(role, session), token);
  local.write(keyKey(role, session), token);
}

export const keyFor = (role: KeyRole, session: SessionId): string | null =>
  tab.read<string>(keyKey(role, session)) ?? local.read<string>(keyKey(role, session));

export function forgetKey(role: KeyRole, session: SessionId): void {
  tab.remove(keyKey(role, session));
  local.remove(keyKey(role, session));
}

const sampleKey = (session: SessionId) => `sample/${session}`;

/** The links of a session that was made here, which are given only once. */
export function keepNewSession(
  { session, organiser, screen }: Created,
  title: Text,
  { isSample = false } = {},
): void {
  keepKey('steer', session, organiser);
  keepKey('screen', session, screen);
  rememberMeeting({ session, title, role: 'steer' });
  if (isSample) local.write(sampleKey(session), true);
}

/** Whether this session was made here to play with. */
export const isSample = (session: SessionId): boolean => local.read<boolean>(sampleKey(session)) ?? false;

/** A meeting that this browser has to do with. */
export interface KnownMeeting {
  readonly session: SessionId;
  readonly title: Text;
  readonly role: 'participant' | 'steer';
  readonly at: number;
}

export const knownMeetings = (): readonly KnownMeeting[] =>
  (local.read<KnownMeeting[]>('meetings') ?? []).sort((a, b) => b.at - a.at);

export function rememberMeeting(meeting: Omit<KnownMeeting, 'at'>): void {
  const others = knownMeetings().filter(
    ({ session, role }) => session !== meeting.session || role !== meeting.role,
  );
  local.write('meetings', [{ ...meeting, at: Date.now() }, ...others].slice(0, 20));
}

export function forgetMeeting({ session, role }: Pick<KnownMeeting, 'session' | 'role'>): void {
  local.write(
    'meetings',
    knownMeetings().filter((known) => known.session !== session || known.role !== role),
  );
}
