import type { BoardCard, Island } from './model.ts';

/** How a board is laid out for the wall: pages of a few islands, in one row or two. */

const mostOnPage = 6;
const mostInRow = 3;

/** How many islands each page holds: as even as can be, so that the last is not nearly empty. */
export function perPage(islands: number): number {
  const pages = Math.ceil(islands / mostOnPage);
  return pages === 0 ? 0 : Math.ceil(islands / pages);
}

export function pagesOf(islands: readonly Island[]): (readonly Island[])[] {
  const size = perPage(islands.length);
  if (size === 0) return [];
  const pages = Math.ceil(islands.length / size);
  return Array.from({ length: pages }, (_, page) => islands.slice(page * size, (page + 1) * size));
}

/** A page in rows; the upper one is never the shorter. */
export function rowsOf(page: readonly Island[]): (readonly Island[])[] {
  if (page.length <= mostInRow) return page.length > 0 ? [page] : [];
  const upper = Math.ceil(page.length / 2);
  return [page.slice(0, upper), page.slice(upper)];
}

/** The cards that an island shows in its nth turn, at most `room`: each turn begins one further, round and round. */
export function cardsInTurn(cards: readonly BoardCard[], room: number, turn: number): readonly BoardCard[] {
  const from = cards.length > room ? turn % cards.length : 0;
  return [...cards.slice(from), ...cards.slice(0, from)].slice(0, room);
}

/** The page with the island that has changed since; null when none has. */
export function changedPage(
  before: ReadonlyMap<string, Island>,
  pages: readonly (readonly Island[])[],
): number | null {
  const at = pages.findIndex((page) =>
    page.some((island) => {
      const was = before.get(island.id);
      return !was || was.count !== island.count || was.name !== island.name;
    }),
  );
  return at < 0 ? null : at;
}
