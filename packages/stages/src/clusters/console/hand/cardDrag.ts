import { card as cardSize, head, pad, type Point } from '../geometry.ts';
import { dropTarget, sameTarget, type Target } from '../hit.ts';
import { toBoard } from '../viewport.ts';
import type { Drag } from './drag.ts';
import { Edge } from './edge.ts';
import { Ghost } from './ghost.ts';
import type { Ground } from './ground.ts';
import { Marks } from './marks.ts';
import type { PressedOn } from './press.ts';
import { Rest } from './rest.ts';

/** Carries cards to the tray, to an island, to a place between its cards, onto a card, or to free board. */
export class CardDrag implements Drag {
  readonly kind = 'cards';
  readonly #ground: Ground;
  readonly #items: readonly string[];
  readonly #moving: ReadonlySet<string>;
  readonly #ghost: Ghost;
  readonly #marks: Marks;
  /** Where on the card the hand holds it. */
  readonly #hold: Point;
  readonly #rest = new Rest(() => this.#showTarget());
  readonly #edge: Edge;
  #at: Point;
  #target: Target | null = null;

  constructor(ground: Ground, from: Point, { id, element }: Extract<PressedOn, { kind: 'card' }>) {
    const { desk, camera, parts } = ground;
    this.#ground = ground;
    this.#at = from;
    this.#items = desk.hand(id);
    this.#moving = new Set(this.#items);
    this.#ghost = new Ghost(parts);
    this.#marks = new Marks(ground);
    this.#hold = this.#ghost.carry(element, this.#items.length, camera.view.zoom, from);
    this.#edge = new Edge(ground, () => this.follow(this.#at));
    for (const item of this.#items) {
      const lifted = ground.find('card', item);
      if (lifted) lifted.dataset['lifted'] = '';
    }
    this.#ghost.appear();
  }

  follow(at: Point): void {
    this.#at = at;
    this.#ghost.follow({ x: at.x - this.#hold.x, y: at.y - this.#hold.y });
    this.#aim();
    this.#edge.follow(at);
  }

  clear(): void {
    this.#rest.stop();
    this.#edge.stop();
    this.#marks.clear();
    this.#ghost.clear();
    for (const item of this.#items) delete this.#ground.find('card', item)?.dataset['lifted'];
  }

  drop(at: Point): void {
    const { desk } = this.#ground;
    this.#letGo(this.#ground.onBoard(at));
    desk.choose([]);
  }

  /** Finds out what lies under the hand, from reckoned places alone. */
  #aim(): void {
    const { desk, isOverTray, isOverCanvas, onBoard } = this.#ground;
    const now: Target | null = isOverTray(this.#at)
      ? { kind: 'tray' }
      : isOverCanvas(this.#at)
        ? dropTarget(desk.model.islands, desk.places, onBoard(this.#at), this.#moving)
        : null;
    const same = sameTarget(now, this.#target);
    const overAnother = this.#rest.over(now?.kind === 'island' ? now.over : null);
    this.#target = now;
    if (overAnother || !same) this.#showTarget();
  }

  #showTarget(): void {
    const { desk } = this.#ground;
    const target = this.#target;
    const stackOn = this.#rest.on;
    const island = target?.kind === 'island' ? desk.islandOf(target.island) : undefined;
    this.#marks.surround(island?.id ?? null);
    if (stackOn !== null) {
      this.#marks.mark({ card: stackOn });
      this.#marks.drawLine(null);
      return this.#ghost.write(desk.words.dropStack);
    }
    this.#marks.mark(target?.kind === 'tray' ? 'tray' : null);
    this.#marks.drawLine(target?.kind === 'island' ? target.line : null);
    this.#ghost.write(this.#wordsFor(target));
  }

  #wordsFor(target: Target | null): string {
    const { desk } = this.#ground;
    switch (target?.kind) {
      case 'tray':
        return desk.words.tray;
      case 'board':
        return desk.words.dropNew;
      case 'island': {
        const island = desk.islandOf(target.island);
        return island ? desk.nameOf(island) : '';
      }
      case undefined:
        return '';
    }
  }

  #letGo(point: Point): void {
    const { desk, camera } = this.#ground;
    const [items, target] = [this.#items, this.#target];
    if (this.#rest.on !== null) return void desk.stack(items, this.#rest.on);
    switch (target?.kind) {
      case 'tray':
        if (items.some((id) => !desk.model.tray.some((card) => card.id === id))) void desk.move(items, null);
        return;
      case 'island':
        return void desk.move(items, target.island, target.before);
      case 'board':
        return void desk.create(items, this.#placeAt(point), camera.sight);
      case undefined:
        return;
    }
  }

  /** Where a new island goes: its first card where the hand let go, unless its head would be out of sight there. */
  #placeAt({ x, y }: Point): Point {
    const corner = toBoard(this.#ground.camera.view, { x: 0, y: 0 });
    return {
      x: Math.max(corner.x, x - pad - cardSize.width / 2),
      y: Math.max(corner.y, y - head - cardSize.height / 2),
    };
  }
}
