/** How cards of different heights fill the columns of a wall: in their order, each column as full as it gets. */

/** The columns, each with the places in the list of its cards. Lengths in pixels; a card never stands in two columns. */
export function columnsOf(heights: readonly number[], room: number): readonly (readonly number[])[] {
  const columns: number[][] = [];
  let free = 0;
  for (const [at, height] of heights.entries()) {
    if (columns.length === 0 || height > free) {
      columns.push([]);
      free = room;
    }
    columns.at(-1)?.push(at);
    free -= height;
  }
  return columns;
}

/** The columns of each page; the last page is as full as the others: it begins in the middle of the one before. */
export function pagesOf<Column>(columns: readonly Column[], perPage: number): readonly (readonly Column[])[] {
  const pages = Math.max(1, Math.ceil(columns.length / perPage));
  return Array.from({ length: pages }, (_, page) => {
    const from = Math.max(0, Math.min(page * perPage, columns.length - perPage));
    return columns.slice(from, from + perPage);
  });
}

/** Of cards in their order, those that find room beneath each other; one that does not leaves it to the next. */
export function stackOf(heights: readonly number[], room: number): readonly number[] {
  let free = room;
  return heights.flatMap((height, at) => {
    if (height > free) return [];
    free -= height;
    return [at];
  });
}
