import type { Courier, Outbox } from './outbox.ts';

/** The two roads to the host. */
interface Roads {
  readonly socket: Courier;
  readonly post: Courier;
  isLive(): boolean;
}

/** Calls back later; returns what calls that off. */
export type Later = (run: () => void, milliseconds: number) => () => void;

const later: Later = (run, milliseconds) => {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
};

const retryWhenLive = 1_500;
/** How long the socket may be gone before commands go by POST. */
const patience = 3_000;

/** Sees to it that what is in the outbox leaves: over the socket, or by POST where that can't be had. */
export class Delivery {
  readonly #outbox: Outbox;
  readonly #roads: Roads;
  readonly #later: Later;
  #callOff = () => {};

  constructor(outbox: Outbox, roads: Roads, wait: Later = later) {
    this.#outbox = outbox;
    this.#roads = roads;
    this.#later = wait;
  }

  /** There is something new to send, or a new way to send it. */
  async go(): Promise<void> {
    this.#again();
    if (this.#roads.isLive()) await this.#outbox.flush(this.#roads.socket);
  }

  stop(): void {
    this.#callOff();
  }

  #again(): void {
    this.#callOff();
    if (this.#outbox.unsent() === 0) return;
    this.#callOff = this.#later(() => void this.#retry(), this.#roads.isLive() ? retryWhenLive : patience);
  }

  async #retry(): Promise<void> {
    if (this.#roads.isLive()) return this.go();
    await this.#outbox.flushOneByOne(this.#roads.post);
    this.#again();
  }
}
