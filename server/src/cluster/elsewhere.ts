import type { ParticipantId, SessionId } from '@kring/core';
import type { Lobby } from '@kring/protocol';
import type { Clock } from '../session/clock.ts';
import type { Here } from './calls.ts';

/** How long a node that says nothing still counts as following, in milliseconds. */
const patience = 10_000;

interface Follows {
  until: number;
  participants: ReadonlySet<ParticipantId>;
  screens: number;
  lobby: Lobby;
}

const nobody: ReadonlySet<ParticipantId> = new Set();
const empty: Lobby = { scanned: 0, behind: 0 };

/** Which nodes follow the sessions that are hosted here, and who is connected there. */
export class Elsewhere {
  readonly #clock: Clock;
  readonly #sessions = new Map<SessionId, Map<string, Follows>>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** A node says that it follows a session. */
  follows(session: SessionId, node: string): void {
    const nodes = this.#sessions.get(session) ?? new Map<string, Follows>();
    const { participants, screens, lobby } = nodes.get(node) ?? {
      ...{ participants: nobody, screens: 0, lobby: empty },
    };
    nodes.set(node, { participants, screens, lobby, until: this.#clock.now() + patience });
    this.#sessions.set(session, nodes);
  }

  /** Who is connected at the node; null when that is not known any more. */
  isHere(session: SessionId, node: string, here: Here | null): void {
    const follows = this.#sessions.get(session)?.get(node);
    if (!follows) return;
    follows.participants = new Set(here?.participants);
    follows.screens = here?.screens ?? 0;
    follows.lobby = here?.lobby ?? empty;
  }

  forget(session: SessionId): void {
    this.#sessions.delete(session);
  }

  /** The nodes that follow a session. */
  nodes(session: SessionId): readonly string[] {
    const nodes = this.#sessions.get(session);
    if (!nodes) return [];
    const now = this.#clock.now();
    for (const [node, { until }] of nodes) if (until < now) nodes.delete(node);
    if (nodes.size === 0) this.#sessions.delete(session);
    return [...nodes.keys()];
  }

  isFollowed(session: SessionId): boolean {
    return this.nodes(session).length > 0;
  }

  /** At how many other nodes somebody is connected. */
  nodesWith(session: SessionId, participant: ParticipantId): number {
    let count = 0;
    for (const { participants } of this.#sessions.get(session)?.values() ?? []) {
      if (participants.has(participant)) count += 1;
    }
    return count;
  }

  *participants(session: SessionId): Iterable<ParticipantId> {
    for (const { participants } of this.#sessions.get(session)?.values() ?? []) yield* participants;
  }

  /** What the other nodes know of the lobby, together with what is known here. */
  lobby(session: SessionId, here: Lobby): Lobby {
    let { scanned, behind } = here;
    for (const { lobby } of this.#sessions.get(session)?.values() ?? []) {
      scanned += lobby.scanned;
      behind += lobby.behind;
    }
    return { scanned, behind };
  }

  screens(session: SessionId): number {
    let count = 0;
    for (const { screens } of this.#sessions.get(session)?.values() ?? []) count += screens;
    return count;
  }
}
