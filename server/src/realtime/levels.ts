import type { SessionId } from '@kring/core';
import type { Clock } from '../session/clock.ts';

/** A connection of Engine.IO with what waits to be sent, there or in the WebSocket under it. */
interface Connection {
  readonly writeBuffer: readonly unknown[];
  readonly transport: { readonly socket?: { readonly bufferedAmount?: number } };
}

/** Someone who should be level. */
export interface Reader {
  readonly session: SessionId;
  readonly conn: object;
}

/**
 * Who is connected but not level: what is meant for them has waited here for longer than five seconds, or they have not
 * answered Engine.IO's last "are you there?" within five. That answer comes in order, so it says that everything sent
 * before the question has arrived; and nobody is asked anything for this.
 */
export class Levels {
  readonly #clock: Clock;
  readonly #readers: () => Iterable<Reader>;
  readonly #onChange: (session: SessionId) => void;
  /** How often Engine.IO asks whether somebody is there, in milliseconds. */
  readonly #asksEvery: number;
  readonly #heard = new WeakMap<object, number>();
  readonly #waitsSince = new WeakMap<object, number>();
  #behind: ReadonlyMap<SessionId, number> = new Map();
  #callOff = () => {};

  /** In milliseconds. */
  static readonly patience = 5000;
  /** How often everybody is looked at, in milliseconds. */
  static readonly every = 1000;

  constructor(
    clock: Clock,
    asksEvery: number,
    readers: () => Iterable<Reader>,
    onChange: (session: SessionId) => void,
  ) {
    this.#clock = clock;
    this.#asksEvery = asksEvery;
    this.#readers = readers;
    this.#onChange = onChange;
  }

  /** Something came from this connection. */
  heard(conn: object): void {
    this.#heard.set(conn, this.#clock.now());
  }

  /** How many of a session were not level at the last look. */
  behind(session: SessionId): number {
    return this.#behind.get(session) ?? 0;
  }

  watch(): void {
    this.#callOff = this.#clock.after(Levels.every, () => {
      this.#look();
      this.watch();
    });
  }

  stop(): void {
    this.#callOff();
  }

  #look(): void {
    const before = this.#behind;
    const behind = new Map<SessionId, number>();
    const now = this.#clock.now();
    for (const { session, conn } of this.#readers())
      if (!this.#isLevel(conn, now)) behind.set(session, (behind.get(session) ?? 0) + 1);
    this.#behind = behind;
    for (const session of new Set([...before.keys(), ...behind.keys()]))
      if (before.get(session) !== behind.get(session)) this.#onChange(session);
  }

  #isLevel(conn: object, now: number): boolean {
    const heard = this.#heard.get(conn);
    if (heard === undefined) this.#heard.set(conn, now);
    else if (now - heard > this.#asksEvery + Levels.patience) return false;
    if (!hasWaiting(conn as Connection)) {
      this.#waitsSince.delete(conn);
      return true;
    }
    const since = this.#waitsSince.get(conn) ?? now;
    this.#waitsSince.set(conn, since);
    return now - since <= Levels.patience;
  }
}

const hasWaiting = ({ writeBuffer, transport }: Connection): boolean =>
  writeBuffer.length > 0 || (transport.socket?.bufferedAmount ?? 0) > 0;
