import type { Deeds } from './deeds.ts';
import type { Desk } from './desk.svelte.ts';
import type { Floor, Footing } from './footing.svelte.ts';
import { deedOf } from './keys.ts';

/** Which keys are meant for the board; the others go on to the page. */
export class Keyboard {
  readonly #desk: Desk;
  readonly #footing: Footing;
  readonly #deeds: Deeds;
  readonly #floor: () => Floor | null;

  constructor(desk: Desk, footing: Footing, deeds: Deeds, floor: () => Floor | null) {
    this.#desk = desk;
    this.#footing = footing;
    this.#deeds = deeds;
    this.#floor = floor;
  }

  readonly pressed = (event: KeyboardEvent): void => {
    const { target } = event;
    if (event.defaultPrevented || this.#desk.sheet || !(target instanceof Element)) return;
    const deed = deedOf(event);
    if (deed === null) return;
    const inSpace = this.#floor()?.space.contains(target) ?? false;
    if (target.closest('input, textarea')) {
      // From the search the arrow down leads to what was found.
      if (!inSpace || typeof deed !== 'object' || !('walk' in deed) || deed.walk !== 'down') return;
      event.preventDefault();
      return void this.#footing.stepTo(this.#footing.first);
    }
    const everywhere = deed === 'undo' || deed === 'redo' || (deed === 'escape' && this.#desk.large);
    const onBoard = inSpace && !target.closest('button, [data-aside]');
    if (!onBoard && !everywhere) return;
    if (this.#deeds.act(deed)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };

  /** The large board covers everything else, so the keyboard stays on it. */
  readonly keepInside = (event: KeyboardEvent): void => {
    const board = this.#floor()?.board;
    if (!this.#desk.large || event.key !== 'Tab' || !board) return;
    const all = [...board.querySelectorAll<HTMLElement>('button:enabled, input, [tabindex="0"]')].filter(
      (element) => element.tabIndex >= 0 && element.checkVisibility(),
    );
    const [start, end] = [all[0], all.at(-1)];
    const leaves = event.shiftKey ? document.activeElement === start : document.activeElement === end;
    if (!leaves) return;
    event.preventDefault();
    (event.shiftKey ? end : start)?.focus();
  };
}
