import type { Camera } from '../camera.svelte.ts';
import type { Desk } from '../desk.svelte.ts';
import { inside, type Point, type Rect } from '../geometry.ts';
import { toBoard } from '../viewport.ts';

/** The elements that the gestures draw with. */
export interface Parts {
  readonly canvas: HTMLElement;
  readonly tray: HTMLElement;
  /** Over everything while something is carried. */
  readonly glass: HTMLElement;
  /** Follows the hand. */
  readonly ghost: HTMLElement;
  /** Holds a copy of what it carries. */
  readonly carried: HTMLElement;
  /** What letting go would do, beside the ghost. */
  readonly label: HTMLElement;
  /** Around the island where one would let go. */
  readonly halo: HTMLElement;
  /** Shows between which cards one lets go. */
  readonly line: HTMLElement;
  readonly lasso: HTMLElement;
}

/** What lies under one gesture. Measured once, when it begins: points are in pixels of the browser's window. */
export class Ground {
  readonly desk: Desk;
  readonly camera: Camera;
  readonly parts: Parts;
  readonly canvas: Rect;
  readonly #root: HTMLElement;
  readonly #tray: Rect;

  constructor(desk: Desk, camera: Camera, root: HTMLElement, parts: Parts) {
    this.desk = desk;
    this.camera = camera;
    this.parts = parts;
    this.#root = root;
    this.canvas = parts.canvas.getBoundingClientRect();
    this.#tray = parts.tray.getBoundingClientRect();
  }

  isOverCanvas = (at: Point): boolean => inside(at, this.canvas);

  isOverTray = (at: Point): boolean => inside(at, this.#tray);

  /** The point in the board's window. */
  inCanvas = ({ x, y }: Point): Point => ({ x: x - this.canvas.x, y: y - this.canvas.y });

  /** The point in board units. */
  onBoard = (at: Point): Point => toBoard(this.camera.view, this.inCanvas(at));

  find = (name: 'card' | 'island', id: string): HTMLElement | null =>
    this.#root.querySelector<HTMLElement>(`[data-${name}="${CSS.escape(id)}"]`);
}
