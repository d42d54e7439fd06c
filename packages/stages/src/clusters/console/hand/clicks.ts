import type { Desk } from '../desk.svelte.ts';
import { stretch } from '../walk.ts';
import type { Press } from './press.ts';

/** Chooses with presses that let go where they began. */
export class Clicks {
  readonly #desk: Desk;
  /** Where a stretch with Shift begins. */
  #anchor: string | null = null;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  click({ on, adds, stretches }: Press): void {
    const desk = this.#desk;
    switch (on.kind) {
      case 'board':
        if (!adds) desk.choose([]);
        return;
      case 'pan':
        return;
      case 'island':
        return desk.chooseIsland(on.id);
      case 'card':
        if (stretches && desk.stand?.on === 'card') return this.#stretchTo(on.id);
        this.#anchor = on.id;
        if (adds || desk.choosing) desk.toggle(on.id);
        else desk.choose([on.id]);
    }
  }

  #stretchTo(id: string): void {
    const desk = this.#desk;
    const row = stretch(desk.model, desk.shown, this.#anchor ?? id, id);
    desk.choose([...desk.chosenCards, ...row]);
    desk.say(desk.words.said.selected(desk.chosen.size));
  }
}
