import type { ItemId } from '@kring/core';
import type { Camera } from './camera.svelte.ts';
import type { Desk } from './desk.svelte.ts';
import type { Footing } from './footing.svelte.ts';
import { card, head, pad } from './geometry.ts';
import { afterLeaving } from './walk.ts';

/** Lays cards elsewhere without a pointer; the keyboard goes on to the next card that stays. */
export class Laying {
  readonly #desk: Desk;
  readonly #camera: Camera;
  readonly #footing: Footing;

  constructor(desk: Desk, camera: Camera, footing: Footing) {
    this.#desk = desk;
    this.#camera = camera;
    this.#footing = footing;
  }

  /** On a new island, in the middle of what is in sight. */
  create(items: readonly ItemId[]): void {
    const { middle, sight } = this.#camera;
    const wish = { x: middle.x - card.width - pad, y: middle.y - head - card.height / 2 };
    void this.#desk.create(items, wish, sight);
    this.#desk.choose([]);
  }

  /** On an island; null is in the tray. */
  move(items: readonly ItemId[], island: string | null): void {
    this.#leaving(items, () => void this.#desk.move(items, island));
  }

  /** All under the first of them. */
  stack(items: readonly ItemId[]): void {
    const [leader, ...others] = items;
    if (leader === undefined || others.length === 0) return;
    this.#leaving(others, () => void this.#desk.stack(items, leader));
  }

  #leaving(items: readonly ItemId[], go: () => void): void {
    const { stand, model, shown } = this.#desk;
    const next = stand?.on === 'card' ? afterLeaving(model, shown, stand.id, new Set(items)) : null;
    go();
    this.#desk.choose([]);
    void this.#footing.stepTo(next ?? this.#footing.first);
  }
}
