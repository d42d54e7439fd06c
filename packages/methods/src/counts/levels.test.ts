import Fraction from 'fraction.js';
import { describe, expect, test } from 'vitest';
import { election } from '../../test/arbitrary.ts';
import { NotCountable } from '../count.ts';
import { tallyLevels } from './levels.ts';
import { levelRules } from './rules/levels.ts';

const cast = (...ballots: Readonly<Record<string, number>>[]) =>
  ballots.map((levels) => ({ ballot: new Map(Object.entries(levels)), people: 1 }));

describe('levels of agreement', () => {
  const hands = cast({ park: 5, pool: 3 }, { park: 3, pool: 2 }, { park: 4, pool: 5 }, { park: 3 });
  const threshold = { atLeast: 3, share: new Fraction(3, 4) };

  test('say who stands where, who is lowest, and whether the proposal is carried by those who answered', () => {
    const found = tallyLevels(['pool', 'park', 'bridge'], 6, hands, threshold);
    expect(
      found.standings.map(({ mean, share, ...rest }) => ({
        ...rest,
        mean: mean.toFraction(),
        share: share.toFraction(),
      })),
    ).toEqual([
      {
        id: 'pool',
        people: 3,
        levels: [0, 0, 1, 1, 0, 1],
        lowest: 2,
        mean: '10/3',
        goAlong: 2,
        share: '2/3',
        carried: false,
      },
      {
        id: 'park',
        people: 4,
        levels: [0, 0, 0, 2, 1, 1],
        lowest: 3,
        mean: '15/4',
        goAlong: 4,
        share: '1',
        carried: true,
      },
      {
        id: 'bridge',
        people: 0,
        levels: [0, 0, 0, 0, 0, 0],
        mean: '0',
        goAlong: 0,
        share: '0',
        carried: false,
      },
    ]);
    expect(found.ranking).toEqual([['park'], ['pool'], ['bridge']]);
  });

  test('exactly the share that is needed is enough', () => {
    const [pool] = tallyLevels(['pool'], 6, hands, { atLeast: 3, share: new Fraction(2, 3) }).standings;
    expect(pool?.carried).toBe(true);
  });

  test('one who stands below what nobody may keeps a proposal from being carried, and it goes after those carried', () => {
    const votes = cast(
      { a: 7, b: 7 },
      { a: 7, b: 7 },
      { a: 7, b: 7 },
      { a: 7, b: 4 },
      { a: 7, b: 7 },
      { a: 0, b: 7 },
    );
    const [a, b] = tallyLevels(['a', 'b'], 8, votes, {
      atLeast: 5,
      share: new Fraction(4, 5),
      nobodyBelow: 1,
    }).standings;
    expect([a?.carried, b?.carried]).toEqual([false, true]);
    expect(
      tallyLevels(['a', 'b'], 8, votes, { atLeast: 4, share: new Fraction(4, 5), nobodyBelow: 1 }).ranking,
    ).toEqual([['b'], ['a']]);
  });

  test('of five levels, four in five above the middle carry, unless one vetoes', () => {
    const five = levelRules.find(({ name }) => name === 'gradients/five');
    const grades = ['veto', 'doubts', 'neutral', 'reservations', 'full'];
    const levels = (...given: number[]) =>
      five?.count(
        election({
          kind: 'grades',
          grades,
          cast: given.map((level) => ({ ballot: new Map([['a', level]]), people: 1 })),
        }),
      ).winners;
    expect(levels(1, 3, 3, 3, 4)).toEqual(['a']);
    expect(levels(2, 2, 3, 3, 4)).toEqual([]);
    expect(levels(0, 4, 4, 4, 4, 4, 4)).toEqual([]);
  });

  test('a scale with another number of levels is refused', () => {
    const fist = levelRules.find(({ name }) => name === 'fist-to-five');
    const asked = election({ kind: 'grades', grades: ['no', 'yes'], cast: [] });
    expect(() => fist?.count(asked)).toThrow(
      new NotCountable('fist-to-five has 6 levels, and these ballots have 2.'),
    );
  });
});
