import type {
  CommandId,
  ItemId,
  Json,
  Lang,
  LoggedEvent,
  ParticipantId,
  Pseudonym,
  SessionId,
  Slot,
  StageId,
} from '@kring/core';
import type { Answer } from '@kring/protocol';

/** What Kring keeps, and how: the port that SQLite and Postgres fill in the same way. */

/** A session's row: how people find it. Everything else about it is in its events. */
export interface SessionRow {
  readonly id: SessionId;
  /** What people type to join. It stays with the session, so that its poster leads somewhere after the end too. */
  readonly code: string;
  /** A date as 2027-01-31 after which it deletes itself; '' when none was set. */
  readonly keptUntil: string;
}

/** A key to a session: a facilitator's, a table moderator's, screen's or organiser's link. Only the hash of its secret is kept. */
export interface KeyRow {
  readonly id: string;
  readonly session: SessionId;
  readonly role: 'organiser' | 'facilitator' | 'moderator' | 'screen';
  readonly name: string;
  /** SHA-256 of the secret, as hex. */
  readonly hash: string;
}

/** A participant: no time, no address, nothing that says in which order people came. */
export interface ParticipantRow {
  readonly id: ParticipantId;
  readonly session: SessionId;
  readonly name: string;
  readonly lang: Lang;
  /** SHA-256 of the phone's token, as hex. */
  readonly hash: string;
}

/**
 * What became of somebody who wants to come in. `again`: this phone is in already, and its first answer was lost. A code
 * from a slip that was used is said to be so, and where: on another phone, or at the desk.
 */
export type Entry =
  'in' | 'again' | 'full' | 'needs-code' | 'unknown-code' | 'used-on-phone' | 'used-at-desk';

/** How many paper codes a session has, and how many of them were used where. */
export interface PaperCodes {
  readonly made: number;
  readonly onPhones: number;
  readonly atDesk: number;
}

/** Whose a token is. */
export type Holder =
  | { readonly kind: 'key'; readonly key: KeyRow }
  | { readonly kind: 'participant'; readonly participant: ParticipantRow };

/**
 * A private row as it stands: the highest sequence has won. `value: null` says that it was taken away; its sequence
 * stays until the stage is sealed, so that an older command that comes late can't bring it back.
 */
export interface PrivateRow {
  readonly stage: StageId;
  readonly pseudonym: Pseudonym;
  readonly slot: Slot;
  readonly seq: number;
  readonly value: Json | null;
}

export interface AuthorRow {
  readonly stage: StageId;
  readonly item: ItemId;
  readonly pseudonym: Pseudonym;
}

/** An answer that was given: a command that comes again gets it again. `owner` is '' for those who steer. */
export interface GivenAnswer {
  /** '' for the session's own commands. */
  readonly stage: StageId | '';
  readonly owner: Pseudonym | string;
  readonly answer: Answer;
}

/** Everything a host needs to stand up a session. */
export interface StoredSession {
  readonly row: SessionRow;
  /** In order; the place in this list plus one is its number. */
  readonly events: readonly LoggedEvent[];
  readonly rows: readonly PrivateRow[];
  readonly authors: readonly AuthorRow[];
  readonly answers: readonly GivenAnswer[];
  /** The salt of each stage that is not sealed, as hex. */
  readonly salts: ReadonlyMap<StageId, string>;
  readonly participants: number;
}

/** One session's share of a commit: all of it, or nothing. */
export interface Commit {
  readonly session: SessionId;
  /** The number of the lease under which it is made; null where this process is alone with the store. */
  readonly fence: number | null;
  /** Appended to the log in this order. */
  readonly events: readonly LoggedEvent[];
  /** A row only replaces one with the same sequence or a lower. `value: null` takes the value away. */
  readonly rows: readonly {
    readonly stage: StageId;
    readonly pseudonym: Pseudonym;
    readonly slot: Slot;
    readonly seq: number;
    readonly command: CommandId;
    readonly value: Json | null;
  }[];
  /** `pseudonym: null` forgets who wrote the item. */
  readonly authors: readonly {
    readonly stage: StageId;
    readonly item: ItemId;
    readonly pseudonym: Pseudonym | null;
  }[];
  readonly answers: readonly GivenAnswer[];
  /** New salts, for stages that opened. */
  readonly salts: readonly { readonly stage: StageId; readonly salt: string }[];
  /** Logged events to replace, by number (1 is the first): redaction. */
  readonly rewrites: readonly { readonly number: number; readonly event: LoggedEvent }[];
  /** Private rows to replace, each under the sequence and the command it has: redaction. */
  readonly rowRewrites: readonly {
    readonly stage: StageId;
    readonly pseudonym: Pseudonym;
    readonly slot: Slot;
    readonly value: Json;
  }[];
  /** Stages to seal: their private rows, authors, answers and salts go, overwritten. */
  readonly seals: readonly StageId[];
  /**
   * Begin anew: all that was given goes (log, rows, authors, answers, salts, participants), and no paper code is used any more, before
   * `events` come.
   */
  readonly empties: boolean;
  /** Refused once anybody has joined, however lately: it changes who may come in. */
  readonly beforeAnyone: boolean;
  /** The session's own row, when it changes (retention set). */
  readonly row: SessionRow | null;
}

/** The right of one node to host a session. Each time it passes on, the fencing number grows. */
export interface Lease {
  readonly node: string;
  readonly fence: number;
}

/** Who hosts what, among nodes that share a store. Time is the store's own; a lease ends by itself. */
export interface Leases {
  /** Whose the session is now: this node's, unless another has it. Null when there is no such session. */
  take(session: SessionId, node: string): Promise<Lease | null>;
  /** Keeps a node's sessions for another while. Answers which of them are its own still. */
  renew(node: string, sessions: readonly SessionId[]): Promise<ReadonlySet<SessionId>>;
  /** Who has them now, without those that nobody has. */
  holders(sessions: readonly SessionId[]): Promise<ReadonlyMap<SessionId, Lease>>;
  /** Gives them back: whoever asks next may have them. */
  release(node: string, sessions: readonly SessionId[]): Promise<void>;
}

export interface Store {
  /** Null where this process is alone with the store, and hosts every session. */
  readonly leases: Leases | null;
  /** A new session with its first event and its keys. False when the code is taken. */
  createSession(row: SessionRow, events: readonly LoggedEvent[], keys: readonly KeyRow[]): Promise<boolean>;
  loadSession(id: SessionId): Promise<StoredSession | null>;
  /** All of them, by their ids. */
  sessions(): Promise<readonly SessionRow[]>;
  sessionByCode(code: string): Promise<SessionRow | null>;
  /** Sessions whose `keptUntil` lies before this date. */
  sessionsKeptUntilBefore(date: string): Promise<readonly SessionId[]>;
  deleteSession(id: SessionId): Promise<void>;
  addKey(key: KeyRow): Promise<void>;
  renameKey(id: string, name: string): Promise<void>;
  removeKey(id: string): Promise<void>;
  keysOf(session: SessionId): Promise<readonly KeyRow[]>;
  /** The names that participants gave, in the order of the alphabet; those without one are left out. */
  namesOf(session: SessionId): Promise<readonly string[]>;
  /**
   * Adds a participant unless the session has `capacity` of them already. `code` is the hash of a paper code, where one
   * is needed: it is used up and the participant is in, or neither. Whoever is in already, by the token, stays so. The
   * first who comes without one is refused where the log has it by now that everyone needs one (`needs-code`).
   */
  addParticipant(participant: ParticipantRow, capacity: number, code: string | null): Promise<Entry>;
  /** Adds paper codes by their hashes, unless the session would have more than `most`; false then. */
  addPaperCodes(session: SessionId, hashes: readonly string[], most: number): Promise<boolean>;
  paperCodes(session: SessionId): Promise<PaperCodes>;
  /** Takes away the codes that nobody has used: their slips are worth nothing from here on. Answers how many. */
  withdrawUnusedCodes(session: SessionId): Promise<number>;
  /** Uses a code at the desk, for ballots on paper: there it can be shown again. `phone`: a phone has it. */
  useAtDesk(session: SessionId, code: string): Promise<'desk' | 'phone' | 'unknown'>;
  /** Everybody out, and all paper codes gone: nobody can come back but with a new one. */
  sendAway(session: SessionId): Promise<void>;
  setLanguage(participant: ParticipantId, lang: Lang): Promise<void>;
  /** Whose token this is, by its hash. */
  holderOf(session: SessionId, hash: string): Promise<Holder | null>;
  /**
   * Makes a commit durable; resolves after it is on the disk, rejects when it is not. Commits that arrive while
   * another is being written go together into the next transaction, each in a savepoint of its own.
   */
  commit(commit: Commit): Promise<void>;
  /** Takes what was erased (sealed, redacted, deleted) out of the files now; otherwise that happens in a moment. */
  scrub(): Promise<void>;
  /** By what the secret is recognised that this store's pseudonyms are made from; null before the first start. */
  secretMark(): Promise<string | null>;
  /** Keeps such a mark, unless there is one. Answers which is kept. */
  keepSecretMark(mark: string): Promise<string>;
  /** Forgets it: the secret is lost, and so is all that it opened. The next start makes another. */
  forgetSecretMark(): Promise<void>;
  /** What time it is in the store, in milliseconds since 1970: all who share it share its clock. */
  now(): Promise<number>;
  /** Whether it can be written to. */
  ready(): Promise<boolean>;
  /** How many calls it has not answered yet. */
  waiting(): number;
  close(): Promise<void>;
}
