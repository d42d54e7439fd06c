import { card as cardSize, shift, type Point } from '../geometry.ts';
import type { Parts } from './ground.ts';

const leastInHand = 0.7;

/** What follows the hand: a copy of the card it carries, and in words what letting go would do. */
export class Ghost {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Lies over everything from now on. */
  appear(): void {
    this.#parts.glass.dataset['on'] = '';
  }

  /** Takes up a copy of the card that the hand took at `from`. Returns where on the copy the hand holds it. */
  carry(element: HTMLElement, count: number, zoom: number, from: Point): Point {
    const box = element.getBoundingClientRect();
    const copy = document.importNode(element, true);
    copy.removeAttribute('data-card');
    copy.removeAttribute('tabindex');
    // As large as on the board, but never too small to read in the hand.
    const scale = Math.min(1, Math.max(zoom, leastInHand));
    copy.style.scale = `${scale}`;
    this.#parts.carried.append(copy);
    if (count > 1) {
      const badge = document.createElement('span');
      badge.textContent = String(count);
      this.#parts.carried.append(badge);
    }
    return {
      x: ((from.x - box.x) / box.width) * cardSize.width * scale,
      y: ((from.y - box.y) / box.height) * cardSize.height * scale,
    };
  }

  follow(at: Point): void {
    this.#parts.ghost.style.transform = shift(at);
  }

  /** Words change only when they are others: every change is laid out. */
  write(text: string): void {
    const { label } = this.#parts;
    if (label.textContent !== text) label.textContent = text;
  }

  clear(): void {
    const { glass, label, carried } = this.#parts;
    delete glass.dataset['on'];
    label.textContent = '';
    carried.replaceChildren();
  }
}
