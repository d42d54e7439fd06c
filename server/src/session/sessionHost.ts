import type { ParticipantId, Person, Phase, Session, SessionId, StageId } from '@kring/core';
import type { DocName, DocUpdate, Envelope, Mine, Reply, SyncRequest } from '@kring/protocol';

/** What must be known of a session at its door. */
export type Door = Pick<Session, 'info' | 'logo' | 'status' | 'joining' | 'practice' | 'results' | 'current'>;

/** What a participant is told who comes. */
export interface Arrival {
  /** The number their next command must exceed. */
  readonly seq: number;
  /** What is theirs in the current stage. */
  readonly mine: Mine | null;
}

/** The whole of a session as it is kept: for those who export it, or begin another one like it. */
export interface Kept {
  readonly session: Session;
  readonly joined: number;
}

/** A live session as a node meets it, whether it is hosted there or on another node. */
export interface SessionHost {
  readonly id: SessionId;
  /** What people type to join. */
  readonly code: string;
  readonly door: Door;
  /** How many participants have joined so far. */
  readonly joined: number;
  /** Gives a command. Resolves after everything the answer rests on is durable. */
  submit(person: Person, envelope: Envelope): Promise<Reply>;
  /** A whole document of those that whoever comes gets: the session, and its current stage. */
  whole(name: DocName): DocUpdate;
  /** What a replica lacks of a document. */
  since(request: SyncRequest): Promise<DocUpdate>;
  /** How far a stage is; null when there is none. */
  phaseOf(stage: StageId): Phase | null;
  arrive(participant: ParticipantId): Promise<Arrival>;
  /** What each of these may see of their own in a stage. */
  minesOf(participants: readonly ParticipantId[], stage: StageId): Promise<readonly (Mine | null)[]>;
  /** Somebody joined; the store has them already. */
  countJoin(): void;
  kept(): Promise<Kept>;
}
