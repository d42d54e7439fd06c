import { expect, test } from 'vitest';
import { beyond, dotsOf, reachOf, shareOf } from './plot.ts';
import { roundsView, spreadOf } from './rounds.ts';
import type { RoundView } from './views.ts';

const round = (...values: number[]): RoundView => {
  const [view] = roundsView([{ phones: spreadOf(values), paper: [] }]).rounds;
  if (!view) throw new Error('There is one.');
  return view;
};

test('both rounds are drawn on one scale, from the lowest to the highest', () => {
  expect(reachOf([round(10, 20, 30), round(15, 20, 40)])).toEqual({ from: 10, to: 40 });
  expect(reachOf([round(7, 7)])).toEqual({ from: 6, to: 8 });
  expect(reachOf([])).toEqual({ from: 0, to: 1 });
});

test('an estimate far out does not press the others together: it stands at the edge with its value', () => {
  const wild = round(100, 110, 120, 130, 1_000_000);
  const reach = reachOf([wild]);
  expect(reach.to).toBeLessThan(1000);
  expect(beyond(wild, reach)).toEqual({ below: [], above: [{ value: 1_000_000, people: 1 }] });
  expect(dotsOf(wild, reach, { width: 300, height: 90 }).dots).toHaveLength(4);
});

test('every person is a dot, and the dots stay in their room, also when all say the same', () => {
  const room = { width: 300, height: 90 };
  for (const view of [round(5), round(...Array.from({ length: 40 }, () => 5)), round(1, 2, 2, 3, 9)]) {
    const { dots, diameter } = dotsOf(view, reachOf([view]), room);
    expect(dots).toHaveLength(view.answers);
    for (const { x, y } of dots) {
      expect(x).toBeGreaterThanOrEqual(diameter / 2);
      expect(x).toBeLessThanOrEqual(room.width - diameter / 2 + 1e-9);
      expect(y + diameter / 2).toBeLessThanOrEqual(room.height);
    }
  }
  expect(shareOf(15, { from: 10, to: 20 })).toBe(0.5);
  expect(shareOf(99, { from: 10, to: 20 })).toBe(1);
});
