import type { ParticipantId, SessionId } from '@kring/core';
import type { DocUpdate, Goodbye, Lobby, Mine, Presence } from '@kring/protocol';

/** All participants, all connections, or those that came with one link. */
export type Dismissed = 'participants' | 'everyone' | { readonly key: string };

/** Whoever is connected to a session, as its host sees them: it speaks, and never asks who listens where. */
export interface Audience {
  /** To everyone who follows this document. */
  update(session: SessionId, update: DocUpdate): void;
  /** A stage became the current one: everyone gets its documents whole, and follows them from here on. */
  stage(session: SessionId, everyone: DocUpdate, backstage: DocUpdate): void;
  /** To one participant's own connections. */
  mine(session: SessionId, participant: ParticipantId, mine: Mine): void;
  /** To one participant's connections where they have several: the one that gave the command knows already. */
  mineElsewhere(session: SessionId, participant: ParticipantId, mine: Mine): void;
  /** The participants who are connected now. */
  present(session: SessionId): Iterable<ParticipantId>;
  /** To everyone: who is here. */
  presence(session: SessionId, presence: Presence): void;
  /** To those who steer: who is on the way in, and who is not level. */
  lobby(session: SessionId, lobby: Lobby): void;
  /** Ends every connection of these people, with a reason. */
  dismiss(session: SessionId, who: Dismissed, reason: Goodbye): void;
}

/** Whoever is connected to this node. */
export interface AudienceHere extends Audience {
  isHere(session: SessionId, participant: ParticipantId): boolean;
  /** How many participants are connected, and how many screens. */
  participants(session: SessionId): number;
  screens(session: SessionId): number;
  /** What of the lobby is known here. */
  lobbyHere(session: SessionId): Lobby;
  /** The sessions that anybody is connected to. */
  sessions(): Iterable<SessionId>;
  /** Whether anybody at all is connected. */
  isFollowed(session: SessionId): boolean;
  /** Somebody came, left or joined: who is here is told anew in a moment. */
  countSoon(session: SessionId): void;
  /** The session is hosted by another one from here on: everyone gets its documents as they are there. */
  moved(session: SessionId): void;
}
