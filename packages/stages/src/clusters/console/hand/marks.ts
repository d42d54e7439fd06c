import { shift, type Rect } from '../geometry.ts';
import type { Ground } from './ground.ts';

/** Shows on the board where one would let go: around an island, between two cards, on a card or on the tray. */
export class Marks {
  readonly #ground: Ground;
  #marked: HTMLElement | null = null;
  #haloAround: string | null = null;

  constructor(ground: Ground) {
    this.#ground = ground;
  }

  surround(island: string | null): void {
    const { desk, parts } = this.#ground;
    const rect = island === null ? undefined : desk.places.get(island);
    const { style } = parts.halo;
    style.opacity = rect ? '1' : '0';
    if (!rect || island === this.#haloAround) return;
    this.#haloAround = island;
    style.transform = shift(rect);
    style.width = `${rect.width}px`;
    style.height = `${rect.height}px`;
  }

  drawLine(place: Rect | null): void {
    const { style } = this.#ground.parts.line;
    style.opacity = place ? '1' : '0';
    if (place) style.transform = shift(place);
  }

  /** Marks the tray as the target, or a card as what will lie on top; null takes the mark away. */
  mark(on: 'tray' | { readonly card: string } | null): void {
    const element =
      on === null ? null : on === 'tray' ? this.#ground.parts.tray : this.#ground.find('card', on.card);
    if (this.#marked && this.#marked !== element) {
      delete this.#marked.dataset['target'];
      delete this.#marked.dataset['stack'];
    }
    this.#marked = element;
    if (element) element.dataset[on === 'tray' ? 'target' : 'stack'] = '';
  }

  clear(): void {
    this.mark(null);
    this.drawLine(null);
    this.surround(null);
  }
}
