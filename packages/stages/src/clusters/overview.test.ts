import { expect, test } from 'vitest';
import { hasRoom, placesOf, weightOf } from './overview.ts';

const ratio = 2.6;
const areas = (counts: readonly number[]) =>
  placesOf(counts.map(weightOf), ratio).map(({ width, height }) => width * height);

test('islands fill the wall, do not overlap, and stand in their order', () => {
  for (let seed = 1; seed < 60; seed++) {
    const counts = Array.from({ length: 1 + (seed % 14) }, (_, i) => (seed * 7 + i * i * 5) % 40);
    const places = placesOf(counts.map(weightOf), ratio);
    expect(places).toHaveLength(counts.length);
    expect(areas(counts).reduce((all, area) => all + area, 0)).toBeCloseTo(1);
    for (const [i, { x, y, width, height }] of places.entries()) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(1 + 1e-9);
      expect(y + height).toBeLessThanOrEqual(1 + 1e-9);
      const before = places[i - 1];
      if (before) expect(y > before.y || x >= before.x + before.width - 1e-9).toBe(true);
    }
  }
});

test('a group with more ideas has a larger island, and an empty one has room for its name', () => {
  const [many = 0, some = 0, none = 0] = areas([50, 10, 0]);
  expect(many).toBeGreaterThan(some);
  expect(some).toBeGreaterThan(none);
  expect(none).toBeGreaterThan(0.05);
});

test('a few groups have room for their first ideas, many have not', () => {
  const roomy = (groups: number) =>
    placesOf(Array<number>(groups).fill(weightOf(3)), ratio).filter(hasRoom).length;
  expect(roomy(4)).toBe(4);
  expect(roomy(12)).toBe(0);
});

test('without groups there is nothing', () => {
  expect(placesOf([], ratio)).toEqual([]);
});
