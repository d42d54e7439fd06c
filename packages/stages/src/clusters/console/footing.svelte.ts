import { tick } from 'svelte';
import type { Camera } from './camera.svelte.ts';
import type { Desk } from './desk.svelte.ts';
import { head } from './geometry.ts';
import type { Stand } from './walk.ts';

/** The elements among which the keyboard moves. */
export interface Floor {
  readonly board: HTMLElement;
  /** Tray and islands. */
  readonly space: HTMLElement;
  readonly canvas: HTMLElement;
  readonly tray: HTMLElement;
}

/** Keeps the keyboard's place on the board: in focus, in sight, and there when what it stood on is gone. */
export class Footing {
  readonly #desk: Desk;
  readonly #camera: Camera;
  readonly #floor: () => Floor | null;
  /** Whether the keyboard is on the board: it stays there when what it stood on goes away. */
  #holds = false;

  constructor(desk: Desk, camera: Camera, floor: () => Floor | null) {
    this.#desk = desk;
    this.#camera = camera;
    this.#floor = floor;

    // Someone must always hold the place of the keyboard, also when the card it stood on is gone.
    $effect(() => {
      if (!desk.stand || !this.#isThere(desk.stand)) desk.stand = this.first;
    });

    $effect(() => {
      void [desk.model, desk.chosen.size, desk.island, desk.naming, desk.sheet];
      const { stand } = desk;
      void tick().then(() => {
        if (this.#holds && stand && document.activeElement === document.body)
          this.#elementOf(stand)?.focus({ preventScroll: true });
      });
    });
  }

  /** Where the keyboard stands when it stood nowhere. */
  get first(): Stand | null {
    const [card] = this.#desk.tray;
    if (card) return { on: 'card', id: card.id };
    const [island] = this.#desk.model.islands;
    return island ? { on: 'island', id: island.id } : null;
  }

  async stepTo(stand: Stand | null): Promise<void> {
    if (!stand) return;
    this.#desk.stand = stand;
    await tick();
    const element = this.#elementOf(stand);
    if (!element) return;
    element.focus({ preventScroll: true });
    if (this.#floor()?.tray.contains(element)) element.scrollIntoView({ block: 'nearest' });
    else this.#show(stand, element);
  }

  readonly focused = ({ target }: FocusEvent): void => {
    this.#holds = true;
    if (!(target instanceof HTMLElement)) return;
    const { card, head: island } = target.dataset;
    if (card !== undefined) this.#desk.stand = { on: 'card', id: card };
    else if (island !== undefined) this.#desk.stand = { on: 'island', id: island };
  };

  readonly left = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget instanceof Node) this.#goneTo(relatedTarget);
  };

  readonly pointed = ({ target }: PointerEvent): void => {
    if (target instanceof Node) this.#goneTo(target);
  };

  #goneTo(node: Node): void {
    if (!this.#floor()?.board.contains(node)) this.#holds = false;
  }

  #isThere({ on, id }: Stand): boolean {
    const { model, shown } = this.#desk;
    return on === 'island'
      ? model.islands.some((island) => island.id === id)
      : [shown, ...model.islands.map(({ cards }) => cards)].some((cards) =>
          cards.some((card) => card.id === id),
        );
  }

  #elementOf({ on, id }: Stand): HTMLElement | null {
    const name = on === 'card' ? 'data-card' : 'data-head';
    return this.#floor()?.space.querySelector<HTMLElement>(`[${name}="${CSS.escape(id)}"]`) ?? null;
  }

  /** Brings what the keyboard stands on into sight, from reckoned places. */
  #show(stand: Stand, element: HTMLElement): void {
    const { model, places } = this.#desk;
    const island = model.islands.find(({ id, cards }) =>
      stand.on === 'island' ? id === stand.id : cards.some((one) => one.id === stand.id),
    );
    const rect = island && places.get(island.id);
    const canvas = this.#floor()?.canvas;
    if (!rect || !canvas) return;
    if (stand.on === 'island') return this.#camera.show({ ...rect, height: head });
    const at = element.getBoundingClientRect();
    const frame = canvas.getBoundingClientRect();
    const { x, y, zoom } = this.#camera.view;
    this.#camera.show({
      x: (at.x - frame.x - x) / zoom,
      y: (at.y - frame.y - y) / zoom,
      width: at.width / zoom,
      height: at.height / zoom,
    });
  }
}
