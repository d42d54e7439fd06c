import { expect, test } from 'vitest';
import { spreadApart } from './spreadApart.ts';

const room = { width: 400, height: 300, diameter: 30 };

const closest = (points: readonly { x: number; y: number }[]) =>
  Math.min(
    ...points.flatMap((one, i) => points.slice(i + 1).map(({ x, y }) => Math.hypot(one.x - x, one.y - y))),
  );

test('marks on one spot stand side by side, all of them in the field', () => {
  for (const spot of [
    { x: 200, y: 150 },
    { x: 0, y: 0 },
    { x: 400, y: 300 },
  ]) {
    const placed = spreadApart(
      Array.from({ length: 12 }, () => spot),
      room,
    );
    expect(closest(placed)).toBeGreaterThan(0.9 * room.diameter);
    for (const { x, y } of placed) {
      expect(x).toBeGreaterThanOrEqual(15);
      expect(x).toBeLessThanOrEqual(385);
      expect(y).toBeGreaterThanOrEqual(15);
      expect(y).toBeLessThanOrEqual(285);
    }
  }
});

test('what has room stays where it is', () => {
  const points = [
    { x: 50, y: 50 },
    { x: 200, y: 150 },
    { x: 300, y: 60 },
  ];
  expect(spreadApart(points, room)).toEqual(points);
});
