import { expect, test } from 'vitest';
import { cardsInTurn, changedPage, pagesOf, rowsOf } from './screenPages.ts';
import type { BoardCard, Island } from './model.ts';

const card = (id: string): BoardCard => ({
  id,
  view: {
    ...{
      text: {},
      lang: 'nl',
      number: null,
      column: '',
      cluster: null,
      order: 0,
      leader: null,
      redacted: false,
    },
  },
  under: [],
});
const island = (id: string, count = 0): Island => ({
  ...{ id, name: {}, hue: 0, x: 0, y: 0, ordinal: 1, cards: [], count },
});
const islands = (count: number) => Array.from({ length: count }, (_, i) => island(`c${i + 1}`));

test('pages are even, hold every island once, and never more than six', () => {
  for (let count = 0; count <= 40; count++) {
    const pages = pagesOf(islands(count));
    expect(pages.flat().map(({ id }) => id)).toEqual(islands(count).map(({ id }) => id));
    for (const page of pages) {
      expect(page.length).toBeLessThanOrEqual(6);
      expect(rowsOf(page).flat()).toEqual(page);
      for (const row of rowsOf(page)) expect(row.length).toBeLessThanOrEqual(3);
    }
  }
  expect(pagesOf(islands(7)).map(({ length }) => length)).toEqual([4, 3]);
});

test('with the turns every card comes by', () => {
  const cards = ['a', 'b', 'c', 'd'].map(card);
  const seen = [0, 1, 2, 3].flatMap((turn) => cardsInTurn(cards, 1, turn).map(({ id }) => id));
  expect(seen).toEqual(['a', 'b', 'c', 'd']);
  expect(cardsInTurn(cards, 6, 3)).toEqual(cards);
  expect(cardsInTurn(cards, 3, 2).map(({ id }) => id)).toEqual(['c', 'd', 'a']);
});

test('the page where something happened is found', () => {
  const pages = pagesOf(islands(8));
  const before = new Map(pages.flat().map((one) => [one.id, one]));
  expect(changedPage(before, pages)).toBeNull();
  const now = pages.map((page) => page.map((one) => (one.id === 'c7' ? island('c7', 3) : one)));
  expect(changedPage(before, now)).toBe(1);
});
