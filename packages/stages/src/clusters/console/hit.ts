import type { Island } from '../model.ts';
import {
  card,
  columnsFor,
  gap,
  head,
  inside,
  pad,
  slotRect,
  type Places,
  type Point,
  type Rect,
} from './geometry.ts';

/** What lies under a point of the board. */

export type Target =
  | { readonly kind: 'tray' }
  | {
      readonly kind: 'island';
      readonly island: string;
      /** What is dropped comes to lie before this card; null is at the end. */
      readonly before: string | null;
      /** The card right under the point, on which one could stack. */
      readonly over: string | null;
      /** Where a line shows the place: the gap before `before`. Null where there is nothing to show. */
      readonly line: Rect | null;
    }
  | { readonly kind: 'board'; readonly at: Point };

export function islandAt(islands: readonly Island[], places: Places, point: Point): Island | null {
  return islands.find(({ id }) => inside(point, places.get(id) ?? nowhere)) ?? null;
}

const nowhere: Rect = { x: 0, y: 0, width: 0, height: 0 };

/** Where cards would land that are dropped at a point of the board; `moving` are the cards in the hand. */
export function dropTarget(
  islands: readonly Island[],
  places: Places,
  point: Point,
  moving: ReadonlySet<string>,
): Target {
  const island = islandAt(islands, places, point);
  const rect = island && places.get(island.id);
  if (!island || !rect) return { kind: 'board', at: point };
  const { id, cards } = island;
  const end: Target = { kind: 'island', island: id, before: null, over: null, line: null };
  const columns = columnsFor(cards.length);
  const column = Math.min(columns - 1, Math.floor((point.x - rect.x - pad) / (card.width + gap)));
  const row = Math.floor((point.y - rect.y - head) / (card.height + gap));
  if (column < 0 || row < 0) return end;
  const index = row * columns + column;
  const hit = cards[index];
  if (!hit) return end;
  const slot = slotRect(rect, cards.length, index);
  const after = point.x > slot.x + card.width / 2;
  const before = cards[after ? index + 1 : index]?.id ?? null;
  const over = inside(point, slot) && !moving.has(hit.id) ? hit.id : null;
  const line: Rect = {
    x: (after ? slot.x + slot.width : slot.x - gap) + gap / 2,
    y: slot.y,
    width: 0,
    height: slot.height,
  };
  return { kind: 'island', island: id, before, over, line };
}

/** Two targets that look the same on the board. */
export function sameTarget(a: Target | null, b: Target | null): boolean {
  if (a === null || b === null || a.kind !== b.kind) return a === b;
  if (a.kind !== 'island' || b.kind !== 'island') return true;
  return a.island === b.island && a.before === b.before && a.over === b.over && a.line?.x === b.line?.x;
}

/** The cards that a lasso touches. */
export function cardsTouched(islands: readonly Island[], places: Places, lasso: Rect): string[] {
  return islands.flatMap(({ id, cards }) => {
    const rect = places.get(id);
    if (!rect || !touches(rect, lasso)) return [];
    return cards.flatMap((one, i) => (touches(slotRect(rect, cards.length, i), lasso) ? one.id : []));
  });
}

const touches = (a: Rect, b: Rect): boolean =>
  a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height;
