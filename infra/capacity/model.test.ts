import { expect, test } from 'vitest';
import { costs } from './measured.ts';
import { needOf, updatesPerSecond, withNodes, type Situation, type Size, type Spread } from './model.ts';

/** The model of docs/capacity.md: it says again what was measured, and more of anything never needs less. */

const size: Size = { memoryGB: 2, busy: 0.6, connections: 20_000, postgresCores: 8 };
const hour = 3600;

/** The rows of the bench that it was made from, as situations; and the cores that the nodes had busy. */
const rows: readonly (readonly [row: string, situation: Situation, nodes: number, cores: number])[] = [
  ['ideas-4000x100', { sessions: 1, phones: 4000, perMinute: 1.5, joinWithin: hour }, 1, 0.541],
  ['ideas-4000x100', { sessions: 1, phones: 4000, perMinute: 1.5, joinWithin: hour }, 2, 0.679],
  ['ballots', { sessions: 1, phones: 1000, perMinute: 450, joinWithin: hour }, 1, 0.931],
  ['ballots', { sessions: 1, phones: 1000, perMinute: 317, joinWithin: hour }, 2, 1.263],
  ['extra-way', { sessions: 1, phones: 200, perMinute: 30, joinWithin: hour }, 1, 0.275],
  ['extra-way', { sessions: 1, phones: 200, perMinute: 30, joinWithin: hour }, 2, 0.387],
  ['sessions-on-nodes', { sessions: 400, phones: 20, perMinute: 1.2, joinWithin: hour }, 1, 0.467],
  ['sessions-on-nodes', { sessions: 400, phones: 20, perMinute: 1.2, joinWithin: hour }, 2, 0.685],
];

test.each(rows)(
  '%s: the model says what was measured, within a third: %o on %i',
  (_, situation, nodes, measured) => {
    const { cores } = withNodes(situation, nodes, size, costs, 'anywhere');
    expect(cores / measured).toBeGreaterThan(2 / 3);
    expect(cores / measured).toBeLessThan(3 / 2);
  },
);

const hall: Situation = { sessions: 10, phones: 300, perMinute: 4, joinWithin: 300 };

test.each<Spread>(['anywhere', 'by session'])(
  'more sessions, phones or commands never need fewer nodes: %s',
  (spread) => {
    const nodes = (more: Partial<Situation>) =>
      needOf({ ...hall, ...more }, size, costs, spread)?.nodes ?? Infinity;
    const least = nodes({});
    for (const more of [{ sessions: 200 }, { phones: 6000 }, { perMinute: 80 }]) {
      expect(nodes(more)).toBeGreaterThanOrEqual(least);
    }
  },
);

test('a phone hears as often as something happens, and at most as often as its node takes a breath', () => {
  expect(updatesPerSecond(2, 100, 16)).toBe(2);
  expect(updatesPerSecond(1000, 100, 16)).toBeCloseTo(1000 / (1.6 + 16));
  expect(updatesPerSecond(1000, 20_000, 16)).toBeCloseTo(1000 / 640);
});
