import { createSubscriber } from 'svelte/reactivity';

/** The server's time, as far as this device can tell: deadlines are the server's, whatever this clock says. */
export class ServerClock {
  readonly #now: () => number;
  #ahead = 0;
  readonly #ticks: () => void;

  /** `now`: this device's milliseconds since 1970. `ticking` calls its argument a few times a second. */
  constructor(now: () => number = Date.now, ticking: (tick: () => void) => () => void = everyQuarter) {
    this.#now = now;
    this.#ticks = createSubscriber(ticking);
  }

  /** The server has just said what time it is. */
  set(serverNow: number): void {
    this.#ahead = serverNow - this.#now();
  }

  get now(): number {
    return this.#now() + this.#ahead;
  }

  /** The same, for a view: whoever reads it there is told again as time goes by. */
  get ticking(): number {
    this.#ticks();
    return this.now;
  }

  /** Whether it is not that late yet; as long as it is not, whoever reads it in a view is told again. */
  isBefore(time: number): boolean {
    return this.now < time && this.ticking < time;
  }

  /** Milliseconds until `endsAt`, never below 0; whoever reads it in a view is told again as time goes by. */
  remaining(endsAt: number): number {
    return Math.max(0, endsAt - this.ticking);
  }
}

function everyQuarter(tick: () => void): () => void {
  const timer = setInterval(tick, 250);
  return () => clearInterval(timer);
}
