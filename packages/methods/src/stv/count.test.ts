import Fraction from 'fraction.js';
import { describe, expect, test } from 'vitest';
import { ranked } from '../../test/stvElection.ts';
import { NotCountable } from '../count.ts';
import type { Election } from '../election.ts';
import { countStv, type StvResult } from './count.ts';
import { droopStv, scottishStv, type Manner } from './manner.ts';

/** Votes after each round of those who have any and are not elected, as decimals. */
const rounds = ({ counted }: StvResult) => {
  const elected = new Set<string>();
  return counted.rounds.map((round) => {
    const shown = [...round.votes].filter(([id, has]) => !elected.has(id) && has.gt(0));
    for (const { id } of round.elected) elected.add(id);
    return Object.fromEntries(shown.map(([id, has]) => [id, Number(has.valueOf().toFixed(9))]));
  });
};
const droop = (election: Election) => countStv(election, election.seats ?? 1, droopStv);
const quotaOf = (quota: (ballots: number, seats: number) => Fraction): Manner => ({ ...droopStv, quota });

describe('textbook elections (with the numbers of the tests of Condorcet PHP, MIT licence)', () => {
  test('French Wikipedia: two seats, a surplus of 8', () => {
    const result = droop(
      ranked('28 a b c d | 14 a c d b | 15 b c a d | 17 c a b d | 26 d b c a', ['d', 'b', 'c', 'a'], 2),
    );
    expect(result.counted.quota.valueOf()).toBe(34);
    expect(rounds(result)).toEqual([
      { a: 42, d: 26, c: 17, b: 15 },
      { d: 26, b: 20.333333333, c: 19.666666667 },
      { b: 37.333333333, d: 28.666666667 },
    ]);
    expect(result.winners).toEqual(['a', 'b']);
  });

  test('English Wikipedia: three dishes of five, and just the quota is no surplus', () => {
    const ids = ['orange', 'pear', 'chocolate', 'strawberry', 'hamburger'];
    const result = droop(
      ranked(
        '4 orange | 2 pear orange | 8 chocolate strawberry | 4 chocolate hamburger | 1 strawberry | 1 hamburger',
        ids,
        3,
      ),
    );
    expect(result.counted.quota.valueOf()).toBe(6);
    expect(rounds(result)).toEqual([
      { chocolate: 12, orange: 4, pear: 2, strawberry: 1, hamburger: 1 },
      { strawberry: 5, orange: 4, hamburger: 3, pear: 2 },
      { orange: 6, strawberry: 5, hamburger: 3 },
      { strawberry: 5 },
    ]);
    expect(result.winners).toEqual(['chocolate', 'orange', 'strawberry']);
    expect(result.counted.rounds.at(-1)?.elected).toEqual([{ id: 'strawberry', by: 'last seats' }]);
    expect(result.ranking).toEqual([['chocolate'], ['orange'], ['strawberry'], ['hamburger'], ['pear']]);
  });

  test('Wikipedia on Schulze STV: the surplus of 19 decides between Brad and Carter', () => {
    const votes = '12 andrea brad carter | 38 andrea carter brad | 13 carter andrea brad | 27 brad';
    const result = droop(ranked(votes, ['andrea', 'brad', 'carter'], 2));
    expect(rounds(result)).toEqual([
      { andrea: 50, brad: 27, carter: 13 },
      { brad: 31.56, carter: 27.44 },
    ]);
    expect(result.winners).toEqual(['andrea', 'brad']);
  });

  test('Italian Wikipedia: three seats', () => {
    const votes = '40 a d | 10 b a | 5 b c | 25 c b | 20 d b';
    expect(droop(ranked(votes, ['d', 'b', 'c', 'a'], 3)).winners).toEqual(['a', 'd', 'c']);
  });

  test('other quotas are other manners', () => {
    const ids = ['andrea', 'carter', 'brad'];
    const votes = (a: number, c: number, b: number) =>
      ranked(`${a} andrea carter | ${c} carter | ${b} brad`, ids);
    const hagenbachBischoff = quotaOf((ballots, seats) => new Fraction(ballots).div(seats + 1));
    const imperiali = quotaOf((ballots, seats) => new Fraction(ballots).div(seats + 2));
    const hare = quotaOf((ballots, seats) => new Fraction(ballots).div(seats));
    const one = countStv(votes(45, 25, 30), 2, hagenbachBischoff);
    expect(rounds(one)[1]).toEqual({ carter: 36.666666667, brad: 30 });
    expect(one.winners).toEqual(['andrea', 'carter']);
    const two = countStv(votes(65, 15, 20), 2, imperiali);
    expect(rounds(two)[1]).toEqual({ carter: 55, brad: 20 });
    expect(two.winners).toEqual(['andrea', 'carter']);
    const three = countStv(votes(60, 14, 26), 2, hare);
    expect(rounds(three)[1]).toEqual({ carter: 24, brad: 26 });
    expect(three.winners).toEqual(['andrea', 'brad']);
    const cpo =
      '25 andrea | 34 carter brad delilah | 7 brad delilah | 8 delilah brad | 5 delilah scott | 21 scott delilah';
    const four = countStv(ranked(cpo, [...ids, 'delilah', 'scott']), 3, hagenbachBischoff);
    expect(rounds(four).slice(1)).toEqual([
      { scott: 21, brad: 16, delilah: 13 },
      { scott: 26, brad: 24 },
    ]);
    expect(four.winners).toEqual(['carter', 'andrea', 'scott']);
  });

  test('French Wikipedia on instant run-off: who is ahead at first loses', () => {
    const result = droop(
      ranked('42 a b c d | 26 b c d a | 15 c d b a | 17 d c b a', ['a', 'b', 'c', 'd'], 1),
    );
    expect(rounds(result)).toEqual([
      { a: 42, b: 26, c: 15, d: 17 },
      { a: 42, b: 26, d: 32 },
      { a: 42, d: 58 },
    ]);
    expect(result.ranking).toEqual([['d'], ['a'], ['b'], ['c']]);
  });
});

describe('countStv', () => {
  test('the largest surplus goes first, and all surpluses before anybody is excluded', () => {
    const result = droop(ranked('9 b d | 7 a d | 1 c | 2 d | 2 e', ['a', 'b', 'c', 'd', 'e'], 4));
    expect(result.counted.quota.valueOf()).toBe(5);
    expect(result.counted.rounds.map(({ action }) => action)).toMatchObject([
      { does: 'first preferences' },
      { does: 'surplus', of: 'b', surplus: new Fraction(4) },
      { does: 'surplus', of: 'a', surplus: new Fraction(2) },
      { does: 'surplus', of: 'd', surplus: new Fraction(1) },
      { does: 'exclusion', of: 'c' },
    ]);
    expect(result.winners).toEqual(['b', 'a', 'd', 'e']);
  });

  test('a surplus goes to nobody who is elected, and a paper carries a part of the part it had', () => {
    const votes = '12 a b c | 6 b c | 1 c | 5 d';
    const { counted } = droop(ranked(votes, ['a', 'b', 'c', 'd'], 3));
    expect(counted.quota.valueOf()).toBe(7);
    expect(counted.rounds.map(({ action }) => action)).toEqual([
      { does: 'first preferences' },
      {
        does: 'surplus',
        of: 'a',
        surplus: new Fraction(5),
        values: [{ people: 12, before: new Fraction(1), after: new Fraction(5, 12) }],
      },
      {
        does: 'surplus',
        of: 'b',
        surplus: new Fraction(4),
        values: [
          { people: 6, before: new Fraction(1), after: new Fraction(4, 11) },
          { people: 12, before: new Fraction(5, 12), after: new Fraction(5, 33) },
        ],
      },
      { does: 'exclusion', of: 'c', values: expect.any(Array) as unknown },
    ]);
    expect(counted.rounds[2]?.received).toEqual(new Map([['c', new Fraction(4)]]));
    expect(counted.rounds[3]?.nonTransferable).toEqual(new Fraction(5));
  });

  test('a tie of surpluses is broken by an earlier round, then by lot', () => {
    const result = droop(ranked('14 a c | 9 b e | 2 c | 3 d | 3 e', ['e', 'd', 'c', 'b', 'a'], 4));
    expect(result.counted.quota.valueOf()).toBe(7);
    // The 7 of a go to c, who has 9 then, as b had from the start.
    expect(result.counted.rounds.map(({ action }) => ('of' in action ? action.of : ''))).toEqual([
      '',
      'a',
      'b',
      'c',
      'd',
    ]);
    expect(result.ties).toEqual([{ between: ['b', 'c'], taken: 'b', by: 'earlier rounds', round: 3 }]);

    const equal = droop(ranked('9 a d | 9 b e | 5 c | 1 d | 2 e', ['c', 'b', 'a', 'd', 'e'], 3));
    expect(equal.counted.quota.valueOf()).toBe(7);
    expect(equal.ties[0]).toEqual({ between: ['b', 'a'], taken: 'b', by: 'lot', round: 2 });
  });

  test('of equals with the fewest votes, the lot names who is excluded', () => {
    const result = droop(ranked('3 a | 2 b | 2 c | 2 d', ['d', 'c', 'b', 'a'], 1));
    expect(result.ties).toEqual([
      { between: ['d', 'c', 'b'], taken: 'd', by: 'lot', round: 2 },
      { between: ['c', 'b'], taken: 'c', by: 'lot', round: 3 },
    ]);
    expect(result.ranking).toEqual([['a'], ['b'], ['c'], ['d']]);
  });

  test('blank ballots and ballots with several in the first place are not in the quota', () => {
    const { counted, winners } = droop(ranked('5 a | 4 b c | 9 b=c | 3', ['a', 'b', 'c'], 1));
    expect(counted).toMatchObject({ ballots: 9, withoutFirst: 12 });
    expect(counted.quota.valueOf()).toBe(5);
    expect(winners).toEqual(['a']);
  });

  test('in Scotland what is cut off of transfer values is told, and lost', () => {
    const { counted } = countStv(ranked('7 a b | 1 b | 1 c', ['a', 'b', 'c'], 2), 2, scottishStv);
    // 7 votes, quota 4: 3/7 is 0.42857, and 3 - 7 x 0.42857 is 0.00001.
    expect(counted.rounds[1]?.cutOff.toString()).toBe('0.00001');
    expect(counted.rounds[1]?.votes.get('b')?.toString()).toBe('3.99999');
  });

  test('no more options than seats are all elected at once', () => {
    const few = droop(ranked('3 a | 2 b', ['a', 'b'], 4));
    expect(few.winners).toEqual(['a', 'b']);
    expect(few.counted.rounds).toHaveLength(1);
  });

  test('where no ballot names anybody first, nobody is elected, in no round', () => {
    for (const ballots of ['1', '2 a=b c | 1']) {
      const { winners, ranking, ties, counted } = droop(ranked(ballots, ['a', 'b', 'c'], 2));
      expect({ winners, ranking, ties }).toEqual({ winners: [], ranking: [['a', 'b', 'c']], ties: [] });
      expect(counted).toMatchObject({ ballots: 0, rounds: [] });
    }
    expect(droop(ranked('1', [], 2))).toMatchObject({ winners: [], ranking: [], ties: [] });
  });

  test('ballots of another kind cannot be counted', () => {
    const election: Election = { options: [], ballots: { kind: 'approvals', cast: [] }, lot: [] };
    expect(() => countStv(election, 1, droopStv)).toThrow(NotCountable);
  });
});
