import type { ParticipantId, SessionId } from '@kring/core';
import type { DocUpdate, Goodbye, Lobby, Mine, Presence } from '@kring/protocol';
import type { Audience, AudienceHere, Dismissed } from '../session/audience.ts';
import type { Told } from './calls.ts';
import type { Elsewhere } from './elsewhere.ts';
import type { Nodes } from './nodes.ts';

/** Whoever is connected to a session that is hosted here: at this node, and at those that follow it. */
export class ClusterAudience implements Audience {
  readonly #here: AudienceHere;
  readonly #elsewhere: Elsewhere;
  readonly #nodes: Nodes;
  /** What is people's own, until it leaves as one message for all of them. */
  readonly #mines = new Map<SessionId, [ParticipantId, Mine][]>();

  constructor(here: AudienceHere, elsewhere: Elsewhere, nodes: Nodes) {
    this.#here = here;
    this.#elsewhere = elsewhere;
    this.#nodes = nodes;
  }

  update(session: SessionId, update: DocUpdate): void {
    this.#here.update(session, update);
    this.#tell(session, { kind: 'update', update });
  }

  stage(session: SessionId, everyone: DocUpdate, backstage: DocUpdate): void {
    this.#here.stage(session, everyone, backstage);
    this.#tell(session, { kind: 'stage', everyone, backstage });
  }

  mine(session: SessionId, participant: ParticipantId, mine: Mine): void {
    this.#here.mine(session, participant, mine);
    this.#mineThere(session, participant, mine);
  }

  mineElsewhere(session: SessionId, participant: ParticipantId, mine: Mine): void {
    this.#here.mineElsewhere(session, participant, mine);
    const nodes = this.#elsewhere.nodesWith(session, participant);
    if (nodes + Number(this.#here.isHere(session, participant)) > 1) this.mine(session, participant, mine);
  }

  *present(session: SessionId): Iterable<ParticipantId> {
    yield* new Set([...this.#here.present(session), ...this.#elsewhere.participants(session)]);
  }

  presence(session: SessionId, presence: Presence): void {
    this.#here.presence(session, presence);
    this.#tell(session, { kind: 'presence', presence });
  }

  lobby(session: SessionId, lobby: Lobby): void {
    this.#here.lobby(session, lobby);
    this.#tell(session, { kind: 'lobby', lobby });
  }

  dismiss(session: SessionId, who: Dismissed, reason: Goodbye): void {
    this.#here.dismiss(session, who, reason);
    this.#tell(session, { kind: 'dismiss', who, reason });
  }

  #tell(session: SessionId, told: Told): void {
    if (this.#elsewhere.isFollowed(session)) this.#nodes.tell(session, told);
  }

  #mineThere(session: SessionId, participant: ParticipantId, mine: Mine): void {
    if (this.#elsewhere.nodesWith(session, participant) === 0) return;
    const waiting = this.#mines.get(session);
    if (waiting) {
      waiting.push([participant, mine]);
      return;
    }
    const mines: [ParticipantId, Mine][] = [[participant, mine]];
    this.#mines.set(session, mines);
    queueMicrotask(() => {
      this.#mines.delete(session);
      this.#tell(session, { kind: 'mine', mines });
    });
  }
}
