import { bounds, type Places, type Point, type Rect } from './geometry.ts';
import { bringIntoSight, fit, sightOf, toBoard, zoomAt, type Size, type Viewport } from './viewport.ts';

/** How long after the last movement the board is drawn sharp again. */
const restMs = 180;

type Level = 'near' | 'middle' | 'far' | 'farthest';

/** From which zoom on each begins. */
const levels = [
  ['near', 0.62],
  ['middle', 0.36],
  ['far', 0.27],
] as const satisfies readonly (readonly [Level, number])[];

/** The facilitator's own look at the board: nobody else's moves along. */
export class Camera {
  #view: Viewport = $state.raw({ x: 0, y: 0, zoom: 1 });
  #size: Size = $state.raw({ width: 0, height: 0 });
  #moving = $state(false);
  #gliding = $state(false);
  #rest: ReturnType<typeof setTimeout> | undefined;
  #looked = false;
  /** Everything is in sight, and stays so in a window of another size. */
  #fitted = false;

  get view(): Viewport {
    return this.#view;
  }

  get size(): Size {
    return this.#size;
  }

  get transform(): string {
    const { x, y, zoom } = this.#view;
    return `translate(${x}px, ${y}px) scale(${zoom})`;
  }

  /** While it moves, the browser slides one picture instead of drawing anew. */
  get moving(): boolean {
    return this.#moving;
  }

  get gliding(): boolean {
    return this.#gliding;
  }

  /** From near to farthest; names grow with it, so that they can be read when cards no longer can. */
  readonly level: Level = $derived(levels.find(([, from]) => this.#view.zoom >= from)?.[0] ?? 'farthest');

  readonly percent: number = $derived(Math.round(this.#view.zoom * 100));

  /** Its window has this size. */
  resize(size: Size, places: Places): void {
    this.#size = size;
    if (this.#fitted) this.#view = fit(bounds(places.values()), size);
    else this.look(places);
  }

  /** Takes a first look, once there is something to see. */
  look(places: Places): void {
    if (this.#looked || this.#size.width === 0 || places.size === 0) return;
    this.#looked = true;
    this.#fitted = true;
    this.#view = fit(bounds(places.values()), this.#size);
  }

  /** From now on it moves only when it is told to; but a board that is opened again is looked at first. */
  settle(): void {
    if (this.#size.width > 0) this.#looked = true;
  }

  set(view: Viewport): void {
    this.#view = view;
    this.#fitted = false;
    this.#gliding = false;
    this.#moving = true;
    this.#rests();
  }

  slide({ x, y }: Point): void {
    this.set({ ...this.#view, x: this.#view.x + x, y: this.#view.y + y });
  }

  zoom(factor: number, at?: Point): void {
    const middle = { x: this.#size.width / 2, y: this.#size.height / 2 };
    const view = zoomAt(this.#view, at ?? middle, factor);
    if (at) this.set(view);
    else this.#glide(view);
  }

  fit(places: Places): void {
    this.#glide(fit(bounds(places.values()), this.#size));
    this.#fitted = true;
  }

  show(rect: Rect): void {
    const view = bringIntoSight(this.#view, rect, this.#size);
    if (view.x !== this.#view.x || view.y !== this.#view.y) this.#glide(view);
  }

  get sight(): Rect {
    return sightOf(this.#view, this.#size);
  }

  /** The middle of what is in sight. */
  get middle(): Point {
    return toBoard(this.#view, { x: this.#size.width / 2, y: this.#size.height / 2 });
  }

  #glide(view: Viewport): void {
    this.#view = view;
    this.#fitted = false;
    this.#gliding = true;
    this.#rests();
  }

  #rests(): void {
    clearTimeout(this.#rest);
    this.#rest = setTimeout(
      () => {
        this.#moving = false;
        this.#gliding = false;
      },
      restMs * (this.#gliding ? 2 : 1),
    );
  }
}
