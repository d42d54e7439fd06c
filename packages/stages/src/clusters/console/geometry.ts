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

export function nearestFree(wish: Rect, taken: readonly Rect[]): Rect {
  const isFree = (at: Rect) => !taken.some((other) => overlap(at, other, water));
  if (isFree(wish)) return wish;
  // Whatever is nearest touches others: beside one of them, and level with the wish or beside another.
  const xs = [wish.x, ...taken.flatMap((one) => [one.x + one.width + water, one.x - wish.width - water])];
  const ys = [wish.y, ...taken.flatMap((one) => [one.y + one.height + water, one.y - wish.height - water])];
  const near = (a: number, b: number) => (wanted: number) => Math.abs(a - wanted) - Math.abs(b - wanted);
  xs.sort((a, b) => near(a, b)(wish.x));
  ys.sort((a, b) => near(a, b)(wish.y));
  let best = wish;
  let least = Infinity;
  for (const x of xs) {
    if (Math.abs(x - wish.x) >= least) break;
    for (const y of ys) {
      const far = Math.hypot(x - wish.x, y - wish.y);
      if (far >= least) break;
      const at = { ...wish, x, y };
      if (!isFree(at)) continue;
      best = at;
      least = far;
    }
  }
  return best;
}

/** Where a new island of so many cards goes that nobody pointed out a place for: near `wish`, on free board. */
export const freePlace = (wish: Point, cards: number, places: Places): Point =>
  nearestFree({ ...wish, ...sizeFor(cards) }, [...places.values()]);
