/**
 * What things cost, by the bench of 22 November 2026 on two cores of an AMD EPYC. How each figure comes from which row
 * stands in docs/capacity.md. Measure on the machine that is meant before buying many of them.
 */
export interface Costs {
  /** Of a node's processor, in microseconds. */
  readonly processor: {
    /** A command at the node that hosts its session: read, decided, answered. */
    readonly command: number;
    /** A commit over Postgres, however many commands are in it, with all that comes of it before it is sent to anybody. */
    readonly commit: number;
    /** What a command costs both nodes more that comes by another node than the host. */
    readonly relayed: { readonly host: number; readonly following: number };
    /** An update to one phone. */
    readonly frame: number;
    /** An update at a node that follows, before it is passed on. */
    readonly followed: number;
    /** A person who joins and gets all there is. */
    readonly join: number;
    /** A live session for a second, whatever happens in it: at its host, and at a node that follows. */
    readonly session: { readonly host: number; readonly following: number };
    /** One person in the lists of who is connected where, each time that they are read. */
    readonly listed: number;
  };
  /** Of a node's memory, in kB. */
  readonly memory: {
    readonly node: number;
    readonly phone: number;
    /** A session at its host, and at each node that follows. */
    readonly session: { readonly host: number; readonly following: number };
  };
  /** Of Postgres's processor, in microseconds; and bytes of its log for a command. */
  readonly postgres: { readonly command: number; readonly commit: number; readonly log: number };
  /** Of Redis's processor for a message, in microseconds; and bytes of a command or its answer, of an update, of a person listed. */
  readonly redis: {
    readonly message: number;
    readonly command: number;
    readonly update: number;
    readonly listed: number;
  };
}

export const costs: Costs = {
  processor: {
    command: 95,
    commit: 1000,
    relayed: { host: 57, following: 147 },
    frame: 16,
    followed: 220,
    join: 3400,
    session: { host: 600, following: 400 },
    listed: 0.3,
  },
  memory: { node: 150_000, phone: 35, session: { host: 240, following: 400 } },
  postgres: { command: 43, commit: 1000, log: 1210 },
  redis: { message: 16, command: 280, update: 1000, listed: 18 },
};
