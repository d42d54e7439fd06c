import { shift, type Point, type Rect } from '../geometry.ts';
import { cardsTouched } from '../hit.ts';
import { toBoard } from '../viewport.ts';
import type { Drag } from './drag.ts';
import type { Ground } from './ground.ts';

/** Chooses the cards that lie in a rectangle drawn on the board, with those chosen `before`. */
export class Lasso implements Drag {
  readonly kind = 'lasso';
  readonly #ground: Ground;
  readonly #from: Point;
  readonly #before: readonly string[];

  constructor(ground: Ground, from: Point, before: readonly string[]) {
    this.#ground = ground;
    this.#from = ground.inCanvas(from);
    this.#before = before;
  }

  follow(at: Point): void {
    const rect = this.#rectTo(at);
    const { style } = this.#ground.parts.lasso;
    style.transform = shift(rect);
    style.width = `${rect.width}px`;
    style.height = `${rect.height}px`;
  }

  clear(): void {
    this.#ground.parts.lasso.style.width = '0';
  }

  drop(at: Point): void {
    const { desk, camera } = this.#ground;
    const rect = this.#rectTo(at);
    const { zoom } = camera.view;
    const onBoard = {
      ...toBoard(camera.view, rect),
      width: rect.width / zoom,
      height: rect.height / zoom,
    };
    desk.choose([...this.#before, ...cardsTouched(desk.model.islands, desk.places, onBoard)]);
    desk.say(desk.words.said.selected(desk.chosen.size));
  }

  #rectTo(at: Point): Rect {
    const [from, to] = [this.#from, this.#ground.inCanvas(at)];
    return {
      x: Math.min(from.x, to.x),
      y: Math.min(from.y, to.y),
      width: Math.abs(to.x - from.x),
      height: Math.abs(to.y - from.y),
    };
  }
}
