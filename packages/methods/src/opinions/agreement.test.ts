import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numRuns } from '../../test/runs.ts';
import { agreement } from './agreement.ts';

describe('agreement A', () => {
  test('is 1 where all stand on one step, 0 where they are spread evenly, -1 where half stands at each end', () => {
    expect(agreement([0, 0, 9, 0])).toBe(1);
    expect(agreement([3, 3, 3, 3, 3])).toBe(0);
    expect(agreement([5, 0, 0, 0, 5])).toBe(-1);
    expect(agreement([0, 0, 0])).toBe(0);
  });

  test('two neighbours agree more than two that are apart', () => {
    expect(agreement([0, 5, 5, 0, 0])).toBeCloseTo(0.75);
    expect(agreement([0, 5, 0, 5, 0])).toBeLessThan(agreement([0, 5, 5, 0, 0]));
    expect(agreement([5, 0, 0, 5, 0])).toBeLessThan(agreement([0, 5, 0, 5, 0]));
  });

  test('two examples by hand', () => {
    // Four threes speak for one top (steps 1 and 3 with each of 4 to 7), one for two (1, 2, 3).
    expect(agreement([1, 0, 1, 0, 0, 0, 0])).toBeCloseTo(((5 * 4 - 6 * 1) / (5 * 5)) * (1 - 1 / 6));
    // Two people on each of three steps, and four more on one: (6 x 1/3 + 4 x 1) / 10.
    expect(agreement([2, 6, 2, 0])).toBeCloseTo(0.6);
  });

  test('lies between -1 and 1, and is the same from either end of the scale and for a room ten times as large', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { minLength: 3, maxLength: 8 }), (people) => {
        const found = agreement(people);
        expect(Math.abs(found)).toBeLessThanOrEqual(1 + 1e-12);
        expect(agreement([...people].reverse())).toBeCloseTo(found, 12);
        expect(agreement(people.map((count) => 10 * count))).toBeCloseTo(found, 12);
      }),
      { numRuns },
    );
  });
});
