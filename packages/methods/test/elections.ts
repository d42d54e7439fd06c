import fc from 'fast-check';
import Fraction from 'fraction.js';
import type { Ballots, Cast, Election, OptionId, Ranking } from '../src/election.ts';

/** Small elections of every kind, for properties that hold for all of them. */

const ids = ['a', 'b', 'c', '1', '10', '__proto__', 'é "x"\n'];

const cast = <Ballot>(ballot: fc.Arbitrary<Ballot>): fc.Arbitrary<Cast<Ballot>[]> =>
  fc.array(fc.record({ people: fc.integer({ min: 1, max: 9 }), ballot }), { maxLength: 3 });

/** Cuts a list of ids into groups of equals. */
export const rankingOf = (options: readonly OptionId[]): fc.Arbitrary<Ranking> =>
  fc
    .tuple(fc.shuffledSubarray([...options]), fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }))
    .map(([named, cuts]) =>
      named.reduce<OptionId[][]>((groups, id, at) => {
        const last = groups.at(-1);
        if (last && cuts[at]) last.push(id);
        else groups.push([id]);
        return groups;
      }, []),
    );

const numbers = <Value>(options: readonly OptionId[], value: fc.Arbitrary<Value>) =>
  fc
    .shuffledSubarray([...options])
    .chain((named) => fc.tuple(...named.map((id) => value.map((one) => [id, one] as const))))
    .map((entries) => new Map(entries));

/** Of any size; 0 has no sign. */
const decimal = fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => one + 0);

const ballotsOver = (options: readonly OptionId[]): fc.Arbitrary<Ballots> =>
  fc.oneof(
    cast(fc.shuffledSubarray([...options])).map((all): Ballots => ({ kind: 'approvals', cast: all })),
    cast(numbers(options, fc.oneof(fc.integer(), decimal))).map((all): Ballots => ({
      kind: 'points',
      cast: all,
    })),
    cast(numbers(options, fc.nat(2))).map((all): Ballots => ({
      kind: 'grades',
      grades: ['poor', 'fair', 'good'],
      cast: all,
    })),
    cast(rankingOf(options)).map((all): Ballots => ({ kind: 'rankings', cast: all })),
    cast(decimal).map((all): Ballots => ({ kind: 'estimates', cast: all })),
  );

const amount = fc
  .tuple(fc.nat(1_000_000), fc.integer({ min: 1, max: 1000 }))
  .map(([n, d]) => new Fraction(n, d));

export const anyElection: fc.Arbitrary<Election> = fc
  .shuffledSubarray(ids)
  .chain((options) =>
    fc.record({
      options: fc.tuple(
        ...options.map((id) =>
          fc.record({ id: fc.constant(id), name: fc.string({ maxLength: 3 }), cost: fc.option(amount) }),
        ),
      ),
      ballots: ballotsOver(options),
      budget: fc.option(amount),
      threshold: fc.option(amount),
      seats: fc.option(fc.integer({ min: 1, max: 9 })),
      credits: fc.option(fc.integer({ min: 1, max: 99 })),
      lot: fc.shuffledSubarray(options, { minLength: options.length }),
    }),
  )
  .map(({ options, ballots, budget, threshold, seats, credits, lot }) => ({
    options: options.map(({ id, name, cost }) => ({ id, name, ...(cost && { cost }) })),
    ballots,
    ...(budget && { budget }),
    ...(threshold && { threshold }),
    ...(seats !== null && { seats }),
    ...(credits !== null && { credits }),
    lot,
  }));
