import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numRuns } from '../../test/runs.ts';
import { estimate, twoRounds } from './estimate.ts';

const of = (...values: number[]) => estimate(values.map((ballot) => ({ ballot, people: 1 })));
const read = (values: ReturnType<typeof of>) => ({
  median: values.median.valueOf(),
  quartiles: [values.lowerQuartile.valueOf(), values.upperQuartile.valueOf()],
  range: values.interquartileRange.valueOf(),
});

describe('estimates', () => {
  test('the median and quartiles are those of spreadsheets', () => {
    expect(read(of(1, 2, 3, 4, 100))).toEqual({ median: 3, quartiles: [2, 4], range: 2 });
    expect(read(of(4, 1, 3, 2))).toEqual({ median: 2.5, quartiles: [1.75, 3.25], range: 1.5 });
    expect(read(of(7))).toEqual({ median: 7, quartiles: [7, 7], range: 0 });
  });

  test('decimals are exact', () => {
    expect(of(0.1, 0.2).median.toFraction()).toBe('3/20');
  });

  test('two rounds side by side: where the room moved, and whether it came closer', () => {
    const { moved, closer } = twoRounds(of(10, 20, 30, 40, 50), of(20, 25, 25, 30, 30));
    expect([moved.valueOf(), closer.valueOf()]).toEqual([-5, 15]);
  });

  test('half of all are at most the median, and half at least; people who agree are one entry', () => {
    const values = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(values, (values) => {
        const { median, lowerQuartile, upperQuartile, people, spread } = of(...values);
        const atMost = (limit: number) => values.filter((value) => value <= limit).length;
        const atLeast = (limit: number) => values.filter((value) => value >= limit).length;
        expect(2 * atMost(median.valueOf())).toBeGreaterThanOrEqual(people);
        expect(2 * atLeast(median.valueOf())).toBeGreaterThanOrEqual(people);
        expect(lowerQuartile.lte(median) && median.lte(upperQuartile)).toBe(true);
        expect(spread.reduce((sum, one) => sum + one.people, 0)).toBe(values.length);
      }),
      { numRuns },
    );
  });
});
