import type { Clock } from '../session/clock.ts';
import { Bucket } from './bucket.ts';

/** The line is full: come back after so many milliseconds. */
export class LineIsFull extends Error {
  readonly retryAfter: number;

  constructor(retryAfter: number) {
    super('The line at the door is full.');
    this.retryAfter = retryAfter;
  }
}

/**
 * The door of the realtime side. When a hall comes back all at once, people wait their turn in a line, so that those
 * who are in are still heard; whoever finds the line full is told when to come back.
 */
export class Admission {
  readonly #clock: Clock;
  readonly #turns: Bucket;
  readonly #line: (() => void)[] = [];
  #isMoving = false;

  static readonly perSecond = 500;
  static readonly atOnce = 100;
  static readonly longestLine = 4000;
  /** How often the line moves, in milliseconds. */
  static readonly step = 20;

  constructor(clock: Clock) {
    this.#clock = clock;
    this.#turns = new Bucket(Admission.perSecond, Admission.atOnce, clock.now());
  }

  /** Resolves when it is one's turn; rejects with {@link LineIsFull}. */
  async enter(): Promise<void> {
    if (this.#line.length === 0 && this.#turns.take(this.#clock.now())) return;
    if (this.#line.length >= Admission.longestLine) throw new LineIsFull(this.#comeBack());
    const turn = new Promise<void>((resolve) => this.#line.push(resolve));
    this.#move();
    await turn;
  }

  /** When the line will be shorter; not for all at once. */
  #comeBack(): number {
    const untilEmpty = (this.#line.length / Admission.perSecond) * 1000;
    return Math.ceil(untilEmpty * (1 + Math.random()));
  }

  #move(): void {
    if (this.#isMoving) return;
    this.#isMoving = true;
    this.#clock.after(Admission.step, () => {
      this.#isMoving = false;
      while (this.#line.length > 0 && this.#turns.take(this.#clock.now())) this.#line.shift()?.();
      if (this.#line.length > 0) this.#move();
    });
  }
}
