import { expect, test } from 'vitest';
import { columnsOf, pagesOf, stackOf } from './packing.ts';

test('cards fill columns in their order, and none stands in two', () => {
  expect(columnsOf([40, 40, 40, 90, 10], 100)).toEqual([[0, 1], [2], [3, 4]]);
});

test('a card that is higher than a column has one to itself', () => {
  expect(columnsOf([10, 200, 10], 100)).toEqual([[0], [1], [2]]);
});

test('without cards there are no columns, and one empty page', () => {
  expect(columnsOf([], 100)).toEqual([]);
  expect(pagesOf([], 3)).toEqual([[]]);
});

test('the last page is as full as the others', () => {
  expect(pagesOf([1, 2, 3, 4], 3)).toEqual([
    [1, 2, 3],
    [2, 3, 4],
  ]);
  expect(pagesOf([1, 2], 3)).toEqual([[1, 2]]);
});

test('one stack takes the first cards that fit, past those that are too high for what is left', () => {
  expect(stackOf([40, 90, 30, 20, 10], 100)).toEqual([0, 2, 3, 4]);
  expect(stackOf([120], 100)).toEqual([]);
});
