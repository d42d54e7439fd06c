import { distance, type Point } from '../geometry.ts';
import type { Ground } from './ground.ts';

export type TwoFingers = readonly [Point, Point];

/** Two fingers that pull the board nearer, push it away and take it along. */
export class Pinch {
  readonly ground: Ground;
  #middle: Point;
  #spread: number;

  constructor(ground: Ground, fingers: TwoFingers) {
    this.ground = ground;
    this.#middle = middleOf(fingers);
    this.#spread = spreadOf(fingers);
  }

  follow(fingers: TwoFingers): void {
    const { camera, inCanvas } = this.ground;
    const [middle, spread] = [middleOf(fingers), spreadOf(fingers)];
    camera.zoom(spread / this.#spread, inCanvas(middle));
    camera.slide({ x: middle.x - this.#middle.x, y: middle.y - this.#middle.y });
    this.#middle = middle;
    this.#spread = spread;
  }
}

const middleOf = ([a, b]: TwoFingers): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
const spreadOf = ([a, b]: TwoFingers): number => Math.max(1, distance(a, b));
