import type { ParticipantId, SessionId } from '@kring/core';
import type { DocUpdate, Goodbye, Mine } from '@kring/protocol';

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
  /** Ends every connection of these people, with a reason. */
  dismiss(session: SessionId, who: Dismissed, reason: Goodbye): void;
}
