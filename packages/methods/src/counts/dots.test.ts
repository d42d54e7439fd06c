import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tallyDots } from './dots.ts';

const items = ['a', 'b', 'c', 'd'];
const ballot = fc.dictionary(fc.constantFrom(...items), fc.integer({ min: 0, max: 5 }));
const ballots = fc.array(ballot);

describe('tallyDots', () => {
  test('counts dots and people, and ranks by dots alone', () => {
    expect(tallyDots(items, [{ a: 1, b: 2 }, { b: 1, c: 3 }, {}])).toEqual({
      ballots: 2,
      blank: 1,
      rows: [
        { id: 'b', dots: 3, people: 2, rank: 1, tied: true },
        { id: 'c', dots: 3, people: 1, rank: 1, tied: true },
        { id: 'a', dots: 1, people: 1, rank: 3, tied: false },
        { id: 'd', dots: 0, people: 0, rank: 4, tied: false },
      ],
    });
  });

  test('dots on what is not on the list count for nothing', () => {
    const tally = tallyDots(['constructor'], [{ gone: 2 }, { toString: 1, constructor: 1 }]);
    expect(tally).toMatchObject({ ballots: 1, blank: 1, rows: [{ id: 'constructor', dots: 1 }] });
  });

  test('the order of the ballots has no influence', () => {
    const orders = ballots.chain((cast) =>
      fc.tuple(fc.constant(cast), fc.shuffledSubarray(cast, { minLength: cast.length })),
    );
    fc.assert(
      fc.property(orders, ([cast, shuffled]) => {
        expect(tallyDots(items, shuffled)).toEqual(tallyDots(items, cast));
      }),
    );
  });

  test('every dot and every ballot is counted once, and every item is named once', () => {
    fc.assert(
      fc.property(ballots, (cast) => {
        const tally = tallyDots(items, cast);
        const given = cast.flatMap((one) => Object.values(one)).reduce((sum, dots) => sum + dots, 0);
        expect(tally.rows.reduce((sum, { dots }) => sum + dots, 0)).toBe(given);
        expect(tally.ballots + tally.blank).toBe(cast.length);
        expect(tally.rows.map(({ id }) => id).sort()).toEqual(items);
      }),
    );
  });
});
