import type { Clock } from '../session/clock.ts';
import type { Store } from '../store/port.ts';

/** Why nothing can be taken in, if so. */
export type Unready = 'store' | 'going-down';

/** Whether this process can take in what people give: it is not ending, and its store can be written to. */
export class Readiness {
  readonly #store: Pick<Store, 'ready'>;
  readonly #clock: Clock;
  #isGoingDown = false;
  #asked: { readonly until: number; readonly canWrite: Promise<boolean> } | null = null;

  /** The store is asked at most this often, however many look, in milliseconds. */
  static readonly freshness = 1000;
  /** A store that says nothing for so long is as good as gone. */
  static readonly patience = 2000;

  constructor(store: Pick<Store, 'ready'>, clock: Clock) {
    this.#store = store;
    this.#clock = clock;
  }

  get isGoingDown(): boolean {
    return this.#isGoingDown;
  }

  /** From here on nothing more is taken in. */
  goDown(): void {
    this.#isGoingDown = true;
  }

  /** What is in the way; null when nothing is. */
  async obstacle(): Promise<Unready | null> {
    if (this.#isGoingDown) return 'going-down';
    return (await this.#canWrite()) ? null : 'store';
  }

  #canWrite(): Promise<boolean> {
    const now = this.#clock.now();
    if (!this.#asked || this.#asked.until <= now) {
      this.#asked = { until: now + Readiness.freshness, canWrite: this.#ask() };
    }
    return this.#asked.canWrite;
  }

  #ask(): Promise<boolean> {
    return new Promise((resolve) => {
      const callOff = this.#clock.after(Readiness.patience, () => resolve(false));
      void this.#store
        .ready()
        .then(resolve, () => resolve(false))
        .finally(callOff);
    });
  }
}
