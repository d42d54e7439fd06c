import type { Json, Lang, Role, SessionId, StageId } from '@kring/core';
import type { DocUpdate, SyncRequest } from './documents.ts';
import type { Answer, Envelope } from './envelope.ts';

/** What travels on the socket, both ways. PROTOCOL.md has the grammar. */

/** Sent with the handshake, as Socket.IO's `auth`. */
export interface Hello {
  readonly session: SessionId;
  readonly token: string;
}

/** The first thing a connection is told. */
export interface Welcome {
  readonly role: Exclude<Role, 'clock'>;
  /** Who this is among those who steer; '' for participants. */
  readonly id: string;
  readonly lang: Lang | null;
  /** The name a participant gave, or a facilitator goes by. */
  readonly name: string;
  /** What people type to join. */
  readonly code: string;
  /** The server's clock, in milliseconds since 1970: countdowns are reckoned from it. */
  readonly now: number;
  /** The sequence number this participant's next command must exceed. */
  readonly seq: number;
}

/** What is mine in one stage; its shape belongs to the stage type. */
export interface Mine {
  readonly stage: StageId;
  readonly mine: Json;
}

/** What comes back for a command: its answer, and what is the participant's own from here on. Only the answer is kept. */
export type Reply = Answer & { readonly mine?: Mine };

/** Who is here, now. Kept nowhere. */
export interface Presence {
  readonly participants: number;
  readonly screens: number;
  readonly joined: number;
}

/** What those who steer see of the way in. Kept nowhere. */
export interface Lobby {
  /** How many devices have opened the join page; fewer are known after a restart. */
  readonly scanned: number;
  /** How many phones are connected but not level: for 5 seconds they have not taken or confirmed what they were sent. */
  readonly behind: number;
}

/**
 * Why a connection is ended or refused, each with a sentence on the phone. A refused handshake is Socket.IO's
 * `connect_error` with the reason as its message.
 */
export const goodbyes = [
  'unknown-session',
  'unknown-token',
  'session-deleted',
  'going-down',
  'unavailable',
  'too-fast',
  'malformed',
] as const;
export type Goodbye = (typeof goodbyes)[number];

export interface ClientToServer {
  command(envelope: Envelope, reply: (reply: Reply) => void): void;
  sync(request: SyncRequest, reply: (update: DocUpdate | null) => void): void;
  mine(stage: StageId, reply: (mine: Mine | null) => void): void;
}

export interface ServerToClient {
  welcome(welcome: Welcome): void;
  doc(update: DocUpdate): void;
  mine(mine: Mine): void;
  presence(presence: Presence): void;
  /** To those who steer. */
  lobby(lobby: Lobby): void;
  /**
   * `retryAfter`: milliseconds to wait before coming back, not the same for everyone; null when there is nothing to
   * come back to.
   */
  goodbye(reason: Goodbye, retryAfter: number | null): void;
}
