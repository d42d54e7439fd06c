import type { Entry, Holder, KeyRow, PaperCodes, ParticipantRow, SessionRow } from '../port.ts';
import type { StoreReason } from '../storeError.ts';
import type { ReadSession, WrittenCommit } from '../written.ts';
import type { OpenOptions } from './connection.ts';

/** What the two threads say to each other. Everything of free shape crosses as JSON text, ready for its column. */

/** Calls that change something: each in a savepoint, all that wait in one transaction. */
export interface Writes {
  createSession(row: SessionRow, events: readonly string[], keys: readonly KeyRow[]): boolean;
  deleteSession(id: string): void;
  addKey(key: KeyRow): void;
  renameKey(id: string, name: string): void;
  removeKey(id: string): void;
  addParticipant(participant: ParticipantRow, capacity: number, code: string | null): Entry;
  addPaperCodes(session: string, hashes: readonly string[], most: number): boolean;
  withdrawUnusedCodes(session: string): number;
  useAtDesk(session: string, code: string): 'desk' | 'phone' | 'unknown';
  sendAway(session: string): void;
  setLanguage(participant: string, lang: ParticipantRow['lang']): void;
  commit(commit: WrittenCommit): void;
  keepSecretMark(mark: string): string;
  forgetSecretMark(): void;
}

/** Calls that only look, made after the transaction: they see all of it, and nothing that is not durable. */
export interface Reads {
  loadSession(id: string): ReadSession | null;
  sessions(): readonly SessionRow[];
  sessionByCode(code: string): SessionRow | null;
  sessionsKeptUntilBefore(date: string): readonly string[];
  keysOf(session: string): readonly KeyRow[];
  namesOf(session: string): readonly string[];
  paperCodes(session: string): PaperCodes;
  holderOf(session: string, hash: string): Holder | null;
  secretMark(): string | null;
}

/** Calls about the files themselves; also made after the transaction. */
export interface Upkeep {
  ready(): boolean;
  /** Takes what was erased out of the files, now. */
  scrub(): void;
  close(): void;
}

export type Calls = Writes & Reads & Upkeep;
export type CallName = keyof Calls;

/** One call, and the arguments that fit its name. */
export type Call<Name extends CallName = CallName> = {
  readonly [N in Name]: { readonly name: N; readonly args: Parameters<Calls[N]> };
}[Name];

/** What comes of a call. */
export type Reply =
  | { readonly done: true; readonly value: unknown }
  | { readonly done: false; readonly reason: StoreReason; readonly message: string };

export interface WorkerSettings {
  readonly folder: string;
  readonly options: OpenOptions;
}
