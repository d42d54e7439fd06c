import type { ItemId } from '@kring/core';
import type { Camera } from './camera.svelte.ts';
import type { Desk } from './desk.svelte.ts';
import type { Footing } from './footing.svelte.ts';
import { columnsFor } from './geometry.ts';
import type { Deed } from './keys.ts';
import type { Laying } from './laying.ts';
import { carried, type Way } from './order.ts';
import { zoomStep } from './viewport.ts';
import { stretch, walk, type Step } from './walk.ts';

/** Does what a key means on the board, where the keyboard stands. */
export class Deeds {
  readonly #desk: Desk;
  readonly #camera: Camera;
  readonly #footing: Footing;
  readonly #laying: Laying;
  readonly #search: () => void;

  constructor(desk: Desk, camera: Camera, footing: Footing, laying: Laying, search: () => void) {
    this.#desk = desk;
    this.#camera = camera;
    this.#footing = footing;
    this.#laying = laying;
    this.#search = search;
  }

  /** False when it means nothing just now, and the key goes on to others. */
  act(deed: Deed): boolean {
    const desk = this.#desk;
    if (typeof deed === 'object') {
      if ('island' in deed) return this.#sendTo(deed.island);
      if ('carry' in deed) return this.#carry(deed.carry);
      this.#go(deed.walk, deed.stretch);
      return true;
    }
    switch (deed) {
      case 'escape':
        return this.#escape();
      case 'pick-up':
        this.#pickUp();
        break;
      case 'toggle':
        if (desk.stand?.on === 'card') desk.toggle(desk.stand.id);
        break;
      case 'choose-all':
        this.#chooseAll();
        break;
      case 'create':
        this.#laying.create(this.#inHand());
        break;
      case 'rename':
        this.#rename();
        break;
      case 'remove':
        this.#remove();
        break;
      case 'to-tray':
        this.#toTray();
        break;
      case 'stack':
        this.#laying.stack(this.#inHand());
        break;
      case 'search':
        this.#search();
        break;
      case 'zoom-in':
        this.#camera.zoom(zoomStep);
        break;
      case 'zoom-out':
        this.#camera.zoom(1 / zoomStep);
        break;
      case 'fit':
        this.#camera.fit(desk.places);
        break;
      case 'undo':
        desk.undo();
        break;
      case 'redo':
        desk.redo();
        break;
      default:
        deed satisfies never;
    }
    return true;
  }

  /** The cards that a deed of the keyboard is about. */
  #inHand(): readonly ItemId[] {
    const { stand, chosenCards } = this.#desk;
    return stand?.on === 'card' ? this.#desk.hand(stand.id) : chosenCards;
  }

  #islandHere(): string | null {
    const { stand, model } = this.#desk;
    if (stand?.on === 'island') return stand.id;
    return model.islands.find(({ cards }) => cards.some(({ id }) => id === stand?.id))?.id ?? null;
  }

  #go(step: Step, stretches: boolean): void {
    const desk = this.#desk;
    const from = desk.stand ?? this.#footing.first;
    if (!from) return;
    if (from.id === desk.shown.at(-1)?.id) desk.showMore();
    const to = walk(desk.model, desk.shown, desk.places, from, step);
    if (to && stretches && from.on === 'card' && to.on === 'card') {
      for (const id of stretch(desk.model, desk.shown, from.id, to.id)) desk.chosen.add(id);
      desk.island = null;
      desk.say(desk.words.said.selected(desk.chosen.size));
    }
    void this.#footing.stepTo(to);
  }

  /** On among the cards of the island, with the keyboard along. */
  #carry(way: Way): boolean {
    const desk = this.#desk;
    const island = desk.islandOf(this.#islandHere());
    if (!island || desk.stand?.on !== 'card') return false;
    const line = island.cards.map(({ id }) => id);
    const hand = new Set(this.#inHand());
    const spot = carried(line, hand, way, columnsFor(line.length));
    if (!spot) return false;
    const items = line.filter((id) => hand.has(id));
    void desk.order(items, island.id, spot, line.length);
    void this.#footing.stepTo(desk.stand);
    return true;
  }

  /** To the nth island. */
  #sendTo(ordinal: number): boolean {
    const items = this.#inHand();
    const to = this.#desk.model.islands[ordinal - 1];
    if (!to || items.length === 0) return false;
    this.#laying.move(items, to.id);
    return true;
  }

  #pickUp(): void {
    const desk = this.#desk;
    const items = this.#inHand();
    if (desk.stand?.on === 'island') desk.chooseIsland(desk.stand.id);
    else if (items.length > 0 && !desk.locked) desk.sheet = { kind: 'move', items };
  }

  #chooseAll(): void {
    const desk = this.#desk;
    const island = this.#islandHere();
    const all = island === null ? desk.tray : (desk.islandOf(island)?.cards ?? []);
    desk.choose(all.map(({ id }) => id));
    desk.say(desk.words.said.selected(desk.chosen.size));
  }

  #rename(): void {
    const island = this.#islandHere();
    if (island !== null && !this.#desk.locked) this.#desk.naming = island;
  }

  /** Takes an island away, or a card from its island. */
  #remove(): void {
    const desk = this.#desk;
    if (desk.stand?.on !== 'island') return this.#toTray();
    const { id } = desk.stand;
    const next = desk.model.islands.find((one) => one.id !== id);
    desk.stand = next ? { on: 'island', id: next.id } : this.#footing.first;
    void desk.remove(id);
  }

  #toTray(): void {
    const items = this.#inHand();
    if (items.length > 0 && this.#islandHere() !== null) this.#laying.move(items, null);
  }

  #escape(): boolean {
    const desk = this.#desk;
    if (desk.chosen.size > 0 || desk.island !== null || desk.choosing) {
      desk.choose([]);
      desk.choosing = false;
      return true;
    }
    const wasLarge = desk.large;
    desk.large = false;
    return wasLarge;
  }
}
