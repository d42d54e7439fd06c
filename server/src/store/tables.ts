import type { KeyRow, ParticipantRow } from './port.ts';

/** Whether a paper code was used, and where. */
export type Used = 'no' | 'phone' | 'desk';

/** The tables as Kysely knows them, in SQLite and in Postgres. `body` and `value` are JSON texts. */
export interface Tables {
  readonly sessions: { readonly id: string; readonly code: string; readonly kept_until: string };
  readonly keys: KeyRow;
  readonly participants: ParticipantRow;
  /** One-use codes from slips of paper: nothing that tells when, or by whom, one was used. */
  readonly paper_codes: { readonly session: string; readonly hash: string; readonly used: Used };
  readonly events: { readonly session: string; readonly number: number; readonly body: string };
  /** What people gave in private, without anything that tells when. */
  readonly private_rows: {
    readonly session: string;
    readonly stage: string;
    readonly pseudonym: string;
    readonly slot: string;
    readonly seq: number;
    readonly command: string;
    /** Null when it was taken away: the sequence number stays, so that an older command can't bring it back. */
    readonly value: string | null;
  };
  readonly authors: {
    readonly session: string;
    readonly stage: string;
    readonly item: string;
    readonly pseudonym: string;
  };
  readonly answers: {
    readonly session: string;
    readonly stage: string;
    readonly owner: string;
    readonly command: string;
    readonly body: string;
  };
  readonly salts: { readonly session: string; readonly stage: string; readonly salt: string };
  /** What all who use this database must agree on. */
  readonly marks: { readonly name: string; readonly value: string };
  /** In Postgres alone: the node that hosts a session, under which number, and until when unless it says so again. */
  readonly leases: {
    readonly session: string;
    readonly node: string;
    readonly fence: number;
    readonly until: Date;
  };
  /** In Postgres alone, one row: how often something was erased, and how many of those are out of the files. */
  readonly erasures: { readonly noted: number; readonly scrubbed: number };
}

/** The tables that hold what may not outlive a stage, all with its session and id as columns. */
export const privateTables = ['private_rows', 'authors', 'answers', 'salts'] as const;
