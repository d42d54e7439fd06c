import type { Meeting } from '../load/meeting.ts';
import type { Figures } from '../measure/figures.ts';
import type { Meter } from '../measure/meter.ts';

/** The place where a round is held. */
export interface Place {
  /** Opens a meeting; most workloads need one. Where there are several nodes, the next one hosts it. */
  open(): Promise<Meeting>;
  readonly server: Meter;
  /** How many nodes there are. Phone number 0 of a meeting is at the one that hosts it, the next at the next. */
  readonly nodes: number;
  readonly seed: number;
}

export const contenders = ['raw ws', 'y-websocket', 'Hocuspocus', 'Kring'] as const;
/** One node over SQLite, one over Postgres, and two that share a Postgres and a Redis. */
export const deployments = ['Kring', 'Kring, Postgres', 'Kring, two nodes'] as const;
export type Contender = (typeof contenders | typeof deployments)[number];

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
