import type { Point } from '../geometry.ts';
import { slideAt } from '../viewport.ts';
import type { Ground } from './ground.ts';

/** Slides the board under what is held near its edge. */
export class Edge {
  readonly #ground: Ground;
  readonly #onslide: () => void;
  /** Only a hand that was well inside the board slides it: one that comes from the tray passes the edge. */
  #wasInside = false;
  #frame: number | null = null;
  #at: Point = { x: 0, y: 0 };

  constructor(ground: Ground, onslide: () => void) {
    this.#ground = ground;
    this.#onslide = onslide;
  }

  follow(at: Point): void {
    this.#at = at;
    const isInside = this.#ground.isOverCanvas(at);
    const speed = isInside ? this.#speed() : { x: 0, y: 0 };
    const still = speed.x === 0 && speed.y === 0;
    if (still && isInside) this.#wasInside = true;
    if (still || !this.#wasInside) this.stop();
    else this.#frame ??= requestAnimationFrame(() => this.#slide());
  }

  stop(): void {
    if (this.#frame !== null) cancelAnimationFrame(this.#frame);
    this.#frame = null;
  }

  #slide(): void {
    this.#frame = null;
    this.#ground.camera.slide(this.#speed());
    this.#onslide();
  }

  #speed(): Point {
    return slideAt(this.#ground.inCanvas(this.#at), this.#ground.canvas);
  }
}
