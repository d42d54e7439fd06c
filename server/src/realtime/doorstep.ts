import type { Socket } from 'socket.io';
import type { Clock } from '../session/clock.ts';

type Connection = Socket['conn'];

interface Stranger {
  hasKnocked: boolean;
  readonly leave: () => void;
}

/**
 * The connections that have not been let in: there may only be so many of them, each has a short time to say who it
 * is, says it once, and has a handful of frames to say it in.
 */
export class Doorstep {
  readonly #clock: Clock;
  readonly #strangers = new Map<Connection, Stranger>();

  static readonly room = 6000;
  static readonly frames = 8;
  static readonly patience = 20_000;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  get isFull(): boolean {
    return this.#strangers.size >= Doorstep.room;
  }

  /** A connection opened, and nobody knows whose it is. */
  came(connection: Connection): void {
    let frames = 0;
    const count = () => {
      if (++frames > Doorstep.frames) connection.close(true);
    };
    const callOff = this.#clock.after(Doorstep.patience, () => connection.close(true));
    const leave = () => {
      callOff();
      connection.off('packet', count);
      connection.off('close', leave);
      this.#strangers.delete(connection);
    };
    connection.on('packet', count);
    connection.once('close', leave);
    this.#strangers.set(connection, { hasKnocked: false, leave });
  }

  /** It says who it is; false when it has done so before. */
  knocks(connection: Connection): boolean {
    const stranger = this.#strangers.get(connection);
    if (!stranger || stranger.hasKnocked) return false;
    stranger.hasKnocked = true;
    return true;
  }

  /** It belongs to somebody. */
  letIn(connection: Connection): void {
    this.#strangers.get(connection)?.leave();
  }
}
