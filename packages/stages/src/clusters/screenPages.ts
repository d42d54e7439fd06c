import type { BoardCard, Island } from './model.ts';

/**
 * How a board is laid out for the wall. A page is a row of columns with the same number of places each: the heading
 * of an island takes one, and each of its cards. An island stands on one page whenever it fits on one; only a larger
 * one goes on on the next, and says so.
 */
export interface PageSize {
  readonly columns: number;
  /** Places in a column. */
  readonly places: number;
}

/** What a page shows of one island. */
export interface Part {
  readonly island: Island;
  readonly cards: readonly BoardCard[];
  /** Its first cards are on the page before. */
  readonly continued: boolean;
}

/** So many columns of a page that belong together: one wide part, or small ones beneath each other. */
export interface Strip {
  readonly columns: number;
  readonly parts: readonly Part[];
}

export type Page = readonly Strip[];

/** The heading stands above all columns of its part. */
const placesOf = ({ cards }: Part): number => 1 + cards.length;
const columnsOf = ({ cards }: Part, { places }: PageSize): number =>
  Math.max(1, Math.ceil(cards.length / (places - 1)));

/** An island as it stands on a page, or in as many parts as it needs pages. */
function partsOf(island: Island, { columns, places }: PageSize): readonly Part[] {
  const most = columns * (places - 1);
  const parts: Part[] = [];
  for (let from = 0; from === 0 || from < island.cards.length; from += most) {
    parts.push({ island, cards: island.cards.slice(from, from + most), continued: from > 0 });
  }
  return parts;
}

const widthOf = (page: Page): number => page.reduce((sum, { columns }) => sum + columns, 0);

/** The page with this part on it; null when it has no room left. */
function withPart(page: Page, part: Part, size: PageSize): Page | null {
  const last = page.at(-1);
  const taken = last?.parts.reduce((sum, one) => sum + placesOf(one), 0) ?? 0;
  if (last?.columns === 1 && taken + placesOf(part) <= size.places) {
    return [...page.slice(0, -1), { columns: 1, parts: [...last.parts, part] }];
  }
  const columns = columnsOf(part, size);
  return widthOf(page) + columns <= size.columns ? [...page, { columns, parts: [part] }] : null;
}

/** All islands in their order, on as many pages as it takes. */
export function pagesOf(islands: readonly Island[], size: PageSize): readonly Page[] {
  const pages: Page[] = [];
  for (const part of islands.flatMap((island) => partsOf(island, size))) {
    const fuller = withPart(pages.at(-1) ?? [], part, size);
    if (!fuller) pages.push([{ columns: columnsOf(part, size), parts: [part] }]);
    else pages.splice(-1, 1, fuller);
  }
  return pages;
}

/** The page with the island that has changed since: where its last card lies; null when none has. */
export function changedPage(before: ReadonlyMap<string, Island>, pages: readonly Page[]): number | null {
  const at = pages.findLastIndex((page) =>
    page.some(({ parts }) =>
      parts.some(({ island }) => {
        const was = before.get(island.id);
        return !was || was.count !== island.count || was.name !== island.name;
      }),
    ),
  );
  return at < 0 ? null : at;
}
