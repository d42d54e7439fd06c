import type { Point } from '../geometry.ts';
import type { Drag } from './drag.ts';
import type { Ground } from './ground.ts';

/** Takes the board along with the hand. */
export class Pan implements Drag {
  readonly kind = 'pan';
  readonly #ground: Ground;
  #last: Point;

  constructor(ground: Ground, from: Point) {
    this.#ground = ground;
    this.#last = from;
  }

  follow(at: Point): void {
    this.#ground.camera.slide({ x: at.x - this.#last.x, y: at.y - this.#last.y });
    this.#last = at;
  }

  clear(): void {
    // The board stays where it came to lie.
  }

  drop(): void {
    // Nothing was in the hand.
  }
}
