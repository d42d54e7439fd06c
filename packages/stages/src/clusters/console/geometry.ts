import type { Island } from '../model.ts';

/**
 * Where everything lies on the board, in board units (pixels at 100 %). Cards have one size, so that places can be
 * reckoned instead of measured: a drag never has to ask the browser for a layout.
 */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Rect extends Point {
  readonly width: number;
  readonly height: number;
}

/** A place, as CSS has it. */
export const shift = ({ x, y }: Point): string => `translate(${x}px, ${y}px)`;

export const card = { width: 192, height: 104 } as const;
/** What fits on a card: lines, and how many em of letters on each. */
export const letters = { column: 10.2, lines: 4 } as const;
/** Between cards. */
export const gap = 8;
/** Around the cards of an island. */
export const pad = 12;
/** The head of an island, with room for two lines of its name. */
export const head = 96;
/** Between islands, at least. */
export const water = 28;
/** For style sheets. */
export const sizes = `--card-width: ${card.width}px; --card-height: ${card.height}px; --gap: ${gap}px; --pad: ${pad}px; --head: ${head}px`;

const fewestColumns = 2;
/** Islands grow somewhat wider than high, as screens are. */
const spread = 0.85;

export const columnsFor = (cards: number): number =>
  Math.max(fewestColumns, Math.round(Math.sqrt(cards * spread)));

export function sizeFor(cards: number): { readonly width: number; readonly height: number } {
  const columns = columnsFor(cards);
  const rows = Math.max(1, Math.ceil(cards / columns));
  return {
    width: columns * card.width + (columns - 1) * gap + 2 * pad,
    height: head + rows * card.height + (rows - 1) * gap + pad,
  };
}

/** Where the nth card of an island lies. */
export function slotRect(island: Rect, cards: number, index: number): Rect {
  const columns = columnsFor(cards);
  return {
    x: island.x + pad + (index % columns) * (card.width + gap),
    y: island.y + head + Math.floor(index / columns) * (card.height + gap),
    ...card,
  };
}

export const inside = ({ x, y }: Point, rect: Rect): boolean =>
  x >= rect.x && x < rect.x + rect.width && y >= rect.y && y < rect.y + rect.height;

export const overlap = (a: Rect, b: Rect, between = 0): boolean =>
  a.x < b.x + b.width + between &&
  b.x < a.x + a.width + between &&
  a.y < b.y + b.height + between &&
  b.y < a.y + a.height + between;

export const centre = (rect: Rect): Point => ({
  x: rect.x + rect.width / 2,
  y: rect.y + rect.height / 2,
});

export const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** The smallest rectangle around all; null around nothing. */
export function bounds(rects: Iterable<Rect>): Rect | null {
  const all = [...rects];
  if (all.length === 0) return null;
  const x = Math.min(...all.map((rect) => rect.x));
  const y = Math.min(...all.map((rect) => rect.y));
  const right = Math.max(...all.map((rect) => rect.x + rect.width));
  const bottom = Math.max(...all.map((rect) => rect.y + rect.height));
  return { x, y, width: right - x, height: bottom - y };
}

export type Places = ReadonlyMap<string, Rect>;

/**
 * A place for every island: where it was put, or the free place nearest to that when an island before it in the order
 * has grown over it. No two overlap, and everyone reckons the same.
 */
export function arrange(islands: readonly Island[]): Places {
  const places = new Map<string, Rect>();
  for (const { id, x, y, cards } of islands) {
    const wish: Rect = { x, y, ...sizeFor(cards.length) };
    places.set(id, nearestFree(wish, [...places.values()]));
  }
  return places;
}

const isFree = (at: Rect, taken: readonly Rect[]): boolean =>
  !taken.some((other) => overlap(at, other, water));

/** The free place nearest to a wish; with `within`, on that part of the board alone. Null where there is no room. */
function nearest(wish: Rect, taken: readonly Rect[], within: Rect | null): Rect | null {
  // Whatever is nearest touches others or an edge: beside one of them, and level with the wish or beside another.
  let xs = [wish.x, ...taken.flatMap((one) => [one.x + one.width + water, one.x - wish.width - water])];
  let ys = [wish.y, ...taken.flatMap((one) => [one.y + one.height + water, one.y - wish.height - water])];
  if (within) {
    const right = within.x + within.width - wish.width;
    const bottom = within.y + within.height - wish.height;
    xs = [...xs, within.x, right].filter((x) => x >= within.x && x <= right);
    ys = [...ys, within.y, bottom].filter((y) => y >= within.y && y <= bottom);
  }
  const near = (wanted: number) => (a: number, b: number) => Math.abs(a - wanted) - Math.abs(b - wanted);
  xs.sort(near(wish.x));
  ys.sort(near(wish.y));
  let best: Rect | null = null;
  let least = Infinity;
  for (const x of xs) {
    if (Math.abs(x - wish.x) >= least) break;
    for (const y of ys) {
      const far = Math.hypot(x - wish.x, y - wish.y);
      if (far >= least) break;
      const at = { ...wish, x, y };
      if (!isFree(at, taken)) continue;
      best = at;
      least = far;
    }
  }
  return best;
}

const nearestFree = (wish: Rect, taken: readonly Rect[]): Rect =>
  isFree(wish, taken) ? wish : (nearest(wish, taken, null) ?? wish);

/**
 * Where a new island of so many cards goes: where it is wished if the board is free there, else as near as can be in
 * sight, whole or at least with its head. Only where there is no such room does it lie out of sight.
 */
export function freePlace(wish: Point, cards: number, places: Places, sight: Rect): Point {
  const island: Rect = { ...wish, ...sizeFor(cards) };
  const taken = [...places.values()];
  if (isFree(island, taken)) return wish;
  const forHead: Rect = {
    ...sight,
    width: sight.width + island.width - card.width,
    height: sight.height + island.height - head,
  };
  return nearest(island, taken, sight) ?? nearest(island, taken, forHead) ?? nearestFree(island, taken);
}
