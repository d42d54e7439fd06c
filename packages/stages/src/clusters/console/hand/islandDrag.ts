import { shift, type Point } from '../geometry.ts';
import { islandAt } from '../hit.ts';
import type { Drag } from './drag.ts';
import { Edge } from './edge.ts';
import { Ghost } from './ghost.ts';
import type { Ground } from './ground.ts';
import { Marks } from './marks.ts';

/** Carries an island to another place, or onto another island to merge them. */
export class IslandDrag implements Drag {
  readonly kind = 'island';
  readonly #ground: Ground;
  readonly #id: string;
  readonly #element: HTMLElement;
  /** Where the hand took it up, in board units. */
  readonly #from: Point;
  readonly #ghost: Ghost;
  readonly #marks: Marks;
  readonly #edge: Edge;
  #at: Point;
  /** The island under the hand. */
  #into: string | null = null;

  constructor(ground: Ground, from: Point, id: string, element: HTMLElement) {
    this.#ground = ground;
    this.#at = from;
    this.#id = id;
    this.#element = element;
    this.#from = ground.onBoard(from);
    this.#ghost = new Ghost(ground.parts);
    this.#marks = new Marks(ground);
    this.#edge = new Edge(ground, () => this.follow(this.#at));
    element.dataset['lifted'] = '';
    this.#ghost.appear();
  }

  follow(at: Point): void {
    this.#at = at;
    const place = this.#placeAt(at);
    if (place) this.#element.style.transform = shift(place);
    this.#ghost.follow(at);
    this.#aim();
    this.#edge.follow(at);
  }

  clear(): void {
    this.#edge.stop();
    this.#marks.clear();
    this.#ghost.clear();
    const rect = this.#ground.desk.places.get(this.#id);
    if (rect) this.#element.style.transform = shift(rect);
    delete this.#element.dataset['lifted'];
  }

  drop(at: Point): void {
    const { desk } = this.#ground;
    if (this.#into !== null) return void desk.merge(this.#id, this.#into);
    const place = this.#placeAt(at);
    if (!place) return;
    desk.chooseIsland(this.#id);
    void desk.moveIsland(this.#id, place);
  }

  #placeAt(at: Point): Point | null {
    const { x, y } = this.#ground.onBoard(at);
    const rect = this.#ground.desk.places.get(this.#id);
    return rect ? { x: rect.x + x - this.#from.x, y: rect.y + y - this.#from.y } : null;
  }

  #aim(): void {
    const { desk, isOverCanvas, onBoard } = this.#ground;
    const others = desk.model.islands.filter(({ id }) => id !== this.#id);
    const under = isOverCanvas(this.#at) ? islandAt(others, desk.places, onBoard(this.#at)) : null;
    const into = under?.id ?? null;
    if (into === this.#into) return;
    this.#into = into;
    this.#marks.surround(into);
    this.#ghost.write(into === null ? '' : desk.words.dropMerge);
  }
}
