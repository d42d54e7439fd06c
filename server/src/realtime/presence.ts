import type { ParticipantId, SessionId } from '@kring/core';

/** Who is connected now: kept in memory, never saved. A participant with two tabs counts once. */
export class Presence {
  readonly #participants = new Map<SessionId, Map<ParticipantId, number>>();
  readonly #screens = new Map<SessionId, number>();

  participantCame(session: SessionId, participant: ParticipantId): void {
    const here = this.#participants.get(session) ?? new Map<ParticipantId, number>();
    this.#participants.set(session, here.set(participant, (here.get(participant) ?? 0) + 1));
  }

  participantLeft(session: SessionId, participant: ParticipantId): void {
    const here = this.#participants.get(session);
    const left = (here?.get(participant) ?? 0) - 1;
    if (left > 0) here?.set(participant, left);
    else here?.delete(participant);
    if (here?.size === 0) this.#participants.delete(session);
  }

  screenCame(session: SessionId): void {
    this.#screens.set(session, this.screens(session) + 1);
  }

  screenLeft(session: SessionId): void {
    this.#screens.set(session, Math.max(0, this.screens(session) - 1));
  }

  present(session: SessionId): Iterable<ParticipantId> {
    return this.#participants.get(session)?.keys() ?? [];
  }

  isHere(session: SessionId, participant: ParticipantId): boolean {
    return this.#participants.get(session)?.has(participant) ?? false;
  }

  participants(session: SessionId): number {
    return this.#participants.get(session)?.size ?? 0;
  }

  screens(session: SessionId): number {
    return this.#screens.get(session) ?? 0;
  }
}
