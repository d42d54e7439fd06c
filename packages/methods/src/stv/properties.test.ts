import fc from 'fast-check';
import Fraction from 'fraction.js';
import { describe, expect, test } from 'vitest';
import { rankingOf } from '../../test/elections.ts';
import { numRuns } from '../../test/runs.ts';
import type { Cast, Election, OptionId, Ranking } from '../election.ts';
import { countStv, type StvResult } from './count.ts';
import { droopStv, scottishStv, type Manner } from './manner.ts';

const ids = ['a', 'b', 'c', 'd'];

const election = fc
  .record({
    cast: fc.array(fc.record({ people: fc.integer({ min: 1, max: 7 }), ballot: rankingOf(ids) }), {
      maxLength: 5,
    }),
    lot: fc.shuffledSubarray(ids, { minLength: ids.length }),
    seats: fc.integer({ min: 1, max: 5 }),
  })
  .map(({ cast, lot, seats }) => ({ ...electionOf(ids, cast, lot), seats }));

function electionOf(
  options: readonly OptionId[],
  cast: readonly Cast<Ranking>[],
  lot: readonly OptionId[],
): Election {
  return { options: options.map((id) => ({ id, name: '' })), ballots: { kind: 'rankings', cast }, lot };
}

const castOf = ({ ballots }: Election) => (ballots.kind === 'rankings' ? ballots.cast : []);

const manners: readonly (readonly [name: string, manner: Manner])[] = [
  ['stv/droop', droopStv],
  ['stv/scottish', scottishStv],
];

/** All that a result says, with amounts in words. */
const told = (result: StvResult) =>
  JSON.stringify(result, (_, value: unknown) => {
    if (value instanceof Fraction) return value.toFraction();
    return value instanceof Map ? [...value] : value;
  });

const sum = (amounts: Iterable<Fraction>) => [...amounts].reduce((all, one) => all.add(one), new Fraction(0));

describe.each(manners)('%s', (_, manner) => {
  const count = (one: Election & { seats: number }) => countStv(one, one.seats, manner);
  const check = <Value>(of: fc.Arbitrary<Value>, holds: (value: Value) => void) =>
    fc.assert(fc.property(of, holds), { numRuns });

  test('the arithmetic closes, exactly, the elected keep their quota, and all seats are filled where anybody votes', () => {
    check(election, (one) => {
      const { winners, ranking, counted } = count(one);
      const { rounds, ballots, quota } = counted;
      const broken = rounds.flatMap(({ action, votes, nonTransferable, cutOff, elected }) => [
        ...(sum(votes.values()).add(nonTransferable).add(cutOff).equals(ballots)
          ? []
          : ['votes are lost or made']),
        ...(cutOff.equals(0) || (manner === scottishStv && cutOff.gt(0)) ? [] : ['something is cut off']),
        ...(action.does === 'surplus' && !votes.get(action.of)?.equals(quota) ? ['keeps another quota'] : []),
        ...(action.does === 'exclusion' && !votes.get(action.of)?.equals(0)
          ? ['an excluded one keeps votes']
          : []),
        ...elected.flatMap(({ id, by }) =>
          votes.get(id)?.gte(quota) === (by === 'quota') ? [] : [`${id} is not elected ${by}`],
        ),
      ]);
      expect(broken).toEqual([]);
      expect(winners).toHaveLength(ballots > 0 ? Math.min(one.seats, ids.length) : 0);
      expect(ranking.flat().slice(0, winners.length).sort()).toEqual([...winners].sort());
      expect(ranking.flat().sort()).toEqual(ids);
    });
  });

  test('the order of the ballots has no influence, nor who cast them, nor whether equal ones are counted together', () => {
    const shuffled = election.chain((one) =>
      fc.tuple(fc.constant(one), fc.shuffledSubarray([...castOf(one)], { minLength: castOf(one).length })),
    );
    check(shuffled, ([one, cast]) => {
      const single = cast.flatMap(({ people, ballot }) =>
        Array.from({ length: people }, () => ({ people: 1, ballot })),
      );
      const { seats } = one;
      const expected = told(count(one));
      expect(told(count({ ...electionOf(ids, cast, one.lot), seats }))).toBe(expected);
      expect(told(count({ ...electionOf(ids, single, one.lot), seats }))).toBe(expected);
    });
  });

  test('no option has an advantage by its name or its place on the ballot', () => {
    const renamed = election.chain((one) =>
      fc.tuple(fc.constant(one), fc.shuffledSubarray(ids, { minLength: ids.length })),
    );
    check(renamed, ([one, order]) => {
      const name = (id: OptionId) => order[ids.indexOf(id)]?.toUpperCase() ?? '';
      const cast = castOf(one).map(({ people, ballot }) => ({
        people,
        ballot: ballot.map((group) => group.map(name)),
      }));
      const other = {
        ...electionOf(order.map((id) => id.toUpperCase()).sort(), cast, one.lot.map(name)),
        seats: one.seats,
      };
      const groups = (ranking: Ranking) => ranking.map((group) => [...group].sort());
      const expected = count(one);
      const result = count(other);
      expect(result.winners).toEqual(expected.winners.map(name));
      expect(groups(result.ranking)).toEqual(groups(expected.ranking.map((group) => group.map(name))));
      expect(result.ties.map(({ taken }) => taken)).toEqual(expected.ties.map(({ taken }) => name(taken)));
    });
  });

  test('who rank the same options before all others, and are k quotas, get k of them elected', () => {
    const solid = fc.record({
      group: fc.subarray(ids, { minLength: 1 }),
      insiders: fc.array(
        fc.tuple(fc.integer({ min: 1, max: 12 }), fc.shuffledSubarray(ids, { minLength: ids.length })),
        {
          minLength: 1,
          maxLength: 5,
        },
      ),
      outsiders: fc.array(fc.record({ people: fc.integer({ min: 1, max: 9 }), ballot: rankingOf(ids) }), {
        maxLength: 4,
      }),
      lot: fc.shuffledSubarray(ids, { minLength: ids.length }),
      seats: fc.integer({ min: 1, max: 4 }),
    });
    let telling = 0;
    check(solid, ({ group, insiders, outsiders, lot, seats }) => {
      const inside = (id: OptionId) => group.includes(id);
      const coalition = insiders.map(([people, order]) => ({
        people,
        ballot: [...order.filter(inside), ...order.filter((id) => !inside(id))].map((id) => [id]),
      }));
      const { winners, counted } = count({ ...electionOf(ids, [...coalition, ...outsiders], lot), seats });
      const people = coalition.reduce((all, one) => all + one.people, 0);
      // What is cut off of transfer values may cost a coalition a quota that it has just so.
      const lost = counted.rounds.at(-1)?.cutOff ?? new Fraction(0);
      const quotas = new Fraction(people).sub(lost).div(counted.quota).floor().valueOf();
      const due = Math.min(quotas, group.length, seats);
      if (due > 0 && group.length < ids.length) telling += 1;
      expect(winners.filter(inside).length).toBeGreaterThanOrEqual(due);
    });
    expect(telling).toBeGreaterThan(numRuns / 10);
  });
});
