import { expect, test } from 'vitest';
import { changedPage, pagesOf, type Page, type PageSize } from './screenPages.ts';
import type { BoardCard, Island } from './model.ts';

const size: PageSize = { columns: 4, places: 5 };
/** A page holds 4 columns of a heading and 4 cards. */
const mostOnPage = 16;

const card = (id: string): BoardCard => ({
  id,
  view: {
    ...{ text: {}, lang: 'nl', number: null, column: '', cluster: null },
    ...{ order: 0, leader: null, redacted: false },
  },
  under: [],
});
const island = (id: string, count: number): Island => ({
  ...{ id, name: {}, hue: 0, x: 0, y: 0, ordinal: 1, count },
  cards: Array.from({ length: count }, (_, i) => card(`${id}-${i}`)),
});
const islands = (...counts: number[]) => counts.map((count, i) => island(`c${i + 1}`, count));
const partsOn = (page: Page) => page.flatMap(({ parts }) => parts);
const names = (pages: readonly Page[]) => pages.map((page) => partsOn(page).map(({ island }) => island.id));

test('every card stands on the wall once, in the order of the board, and no page is too full', () => {
  for (let seed = 0; seed < 200; seed++) {
    const all = islands(...Array.from({ length: seed % 13 }, (_, i) => (seed * 7 + i * i * 5) % 40));
    const pages = pagesOf(all, size);
    const parts = pages.flatMap(partsOn);
    expect(parts.flatMap(({ cards }) => cards)).toEqual(all.flatMap(({ cards }) => cards));
    expect([...new Set(parts.map(({ island }) => island))]).toEqual(all);
    for (const page of pages) {
      expect(page.reduce((sum, { columns }) => sum + columns, 0)).toBeLessThanOrEqual(size.columns);
      for (const { columns, parts } of page) {
        const places = parts.reduce((sum, { cards }) => sum + 1 + Math.ceil(cards.length / columns), 0);
        expect(places).toBeLessThanOrEqual(size.places);
      }
    }
  }
});

test('a group that fits on one page is never cut in two', () => {
  for (let count = 0; count <= mostOnPage; count++) {
    const pages = pagesOf(islands(9, count, 3), size);
    expect(pages.flatMap(partsOn).filter(({ continued }) => continued)).toEqual([]);
  }
});

test('a larger group goes on on the next page, and says so', () => {
  const pages = pagesOf(islands(3, mostOnPage + 1), size);
  expect(names(pages)).toEqual([['c1'], ['c2'], ['c2']]);
  expect(pages.map((page) => partsOn(page).map(({ continued }) => continued))).toEqual([
    [false],
    [false],
    [true],
  ]);
});

test('small groups share a column', () => {
  expect(pagesOf(islands(1, 1, 4), size)).toMatchObject([[{ parts: [{}, {}] }, { parts: [{}] }]]);
});

test('the page where something happened is found', () => {
  const all = islands(9, 9, 9);
  const before = new Map(all.map((one) => [one.id, one]));
  expect(changedPage(before, pagesOf(all, size))).toBeNull();
  const now = all.map((one) => (one.id === 'c2' ? island('c2', 10) : one));
  expect(names(pagesOf(now, size))).toEqual([['c1'], ['c2'], ['c3']]);
  expect(changedPage(before, pagesOf(now, size))).toBe(1);
});
