import type { ParticipantId, Person, SessionId, StageId } from '@kring/core';
import type {
  DocName,
  DocUpdate,
  Envelope,
  Goodbye,
  Lobby,
  Mine,
  Presence,
  Reply,
  SyncRequest,
} from '@kring/protocol';
import type { Dismissed } from '../session/audience.ts';
import type { Head } from '../session/documents.ts';
import type { Arrival } from '../session/sessionHost.ts';

/** What nodes ask of the one that hosts a session. */
export interface HostCalls {
  /** "Tell me from here on", and how far these documents are. Repeated now and then, or the host forgets it. */
  follow(node: string, docs: readonly DocName[]): Followed;
  submit(person: Person, envelope: Envelope): Promise<Reply>;
  since(request: SyncRequest): DocUpdate;
  arrive(participant: ParticipantId): Arrival;
  mines(participants: readonly ParticipantId[], stage: StageId): readonly (Mine | null)[];
  /** Somebody joined, or came, or left, at that node. */
  counted(joins: number): void;
  /** The session was deleted, or a link to it withdrawn. */
  dismiss(who: Dismissed, reason: Goodbye): void;
}

export interface Followed {
  readonly code: string;
  readonly joined: number;
  /** How far each of the documents is that it asked about. */
  readonly heads: readonly Head[];
}

/** Who is connected at a node, as others read it. */
export interface Here {
  readonly participants: readonly ParticipantId[];
  readonly screens: number;
  readonly lobby: Lobby;
}

export type HostCall = {
  readonly [Name in keyof HostCalls]: { readonly name: Name; readonly args: Parameters<HostCalls[Name]> };
}[keyof HostCalls];

/** A call on its way to a node. */
export interface Question {
  readonly kind: 'question';
  readonly id: number;
  readonly from: string;
  readonly session: SessionId;
  readonly call: HostCall;
}

/** What comes back; `elsewhere`: that node does not host the session. */
export type AnswerToNode =
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'elsewhere'; readonly id: number };

/** What a host says to the nodes that follow its session. */
export type Told =
  | { readonly kind: 'update'; readonly update: DocUpdate }
  | { readonly kind: 'stage'; readonly everyone: DocUpdate; readonly backstage: DocUpdate }
  | { readonly kind: 'mine'; readonly mines: readonly (readonly [ParticipantId, Mine])[] }
  | { readonly kind: 'presence'; readonly presence: Presence }
  | { readonly kind: 'lobby'; readonly lobby: Lobby }
  | { readonly kind: 'dismiss'; readonly who: Dismissed; readonly reason: Goodbye }
  /** It is nobody's now: whoever follows it may take it. */
  | { readonly kind: 'released' };

export const channelOfNode = (node: string): string => `kring:node:${node}`;
export const channelOfSession = (session: SessionId): string => `kring:session:${session}`;
/** Who of a session is connected at a node. */
export const presenceKey = (session: SessionId, node: string): string => `kring:here:${session}:${node}`;
