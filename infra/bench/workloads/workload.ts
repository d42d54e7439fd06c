import type { Meeting } from '../load/meeting.ts';

/** What came of one round: milliseconds, seconds and MB, by name. */
export type Figures = Readonly<Record<string, number>>;

/** The place where a round is held. */
export interface Place {
  /** Opens a meeting on the server; most workloads need one. */
  open(): Promise<Meeting>;
  /** The server's process, as its kernel sees it. */
  readonly server: { cpuSeconds(): number; residentMB(): number };
  readonly seed: number;
}

export const contenders = ['raw ws', 'y-websocket', 'Hocuspocus', 'Kring'] as const;
export type Contender = (typeof contenders)[number];

/** Something that servers are made to do, and what we ask of ourselves. */
export interface Workload {
  readonly name: string;
  /** Said in the tables. */
  readonly phones: number;
  /** Ideas per second; null where that says nothing. */
  readonly rate: number | null;
  readonly contenders: readonly Contender[];
  /** One round of it, in the process of the load. */
  run(place: Place): Promise<Figures>;
  readonly aims: readonly Aim[];
}

/** A figure of Kring's, how it is reckoned from the medians of all contenders, and what it may be. */
export interface Aim {
  readonly says: string;
  value(of: (contender: Contender) => Figures): number;
  readonly most?: number;
  readonly least?: number;
}
