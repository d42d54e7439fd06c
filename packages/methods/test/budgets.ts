import fc from 'fast-check';
import Fraction from 'fraction.js';
import type { Ballots, Cast, Election, OptionId } from '../src/election.ts';
import { rankingOf } from './elections.ts';

/** Small budgets with many ties: whatever can be equal often is. */

export interface Budget extends Election {
  readonly budget: Fraction;
}

type Kind = 'approvals' | 'points' | 'rankings';

const cast = <Ballot>(ballot: fc.Arbitrary<Ballot>): fc.Arbitrary<Cast<Ballot>[]> =>
  fc.array(fc.record({ ballot, people: fc.integer({ min: 1, max: 3 }) }), { maxLength: 5 });

function ballots(kind: Kind, ids: readonly OptionId[]): fc.Arbitrary<Ballots> {
  switch (kind) {
    case 'approvals':
      return cast(fc.shuffledSubarray([...ids])).map((all) => ({ kind, cast: all }));
    case 'points': {
      const points = fc
        .array(fc.constantFrom(0, 0, 1, 2, 0.1, 0.2), { minLength: ids.length, maxLength: ids.length })
        .map((given) => new Map(ids.flatMap((id, at) => (given[at] ? [[id, given[at]] as const] : []))));
      return cast(points).map((all) => ({ kind, cast: all }));
    }
    case 'rankings':
      return cast(rankingOf(ids)).map((all) => ({ kind, cast: all }));
  }
}

const whole = (min: number, max: number) => fc.integer({ min, max }).map((n) => new Fraction(n));

export const budgets = (...kinds: readonly Kind[]): fc.Arbitrary<Budget> =>
  fc.tuple(fc.constantFrom(...kinds), fc.integer({ min: 1, max: 5 })).chain(([kind, size]) => {
    const ids = ['a', 'b', 'c', 'd', 'e'].slice(0, size);
    return fc
      .record({
        costs: fc.array(whole(1, 4), { minLength: size, maxLength: size }),
        budget: whole(0, 10),
        ballots: ballots(kind, ids),
        lot: fc.shuffledSubarray(ids, { minLength: size }),
      })
      .map(({ costs, ...rest }) => ({
        options: ids.map((id, at) => ({ id, name: '', cost: costs[at] ?? new Fraction(1) })),
        ...rest,
      }));
  });

/** The same people in another order, each with a ballot of their own. */
export function shuffled(election: Budget): fc.Arbitrary<Budget> {
  const people = election.ballots.cast.flatMap(({ ballot, people }) =>
    Array.from({ length: people }, () => ({ ballot, people: 1 })),
  );
  return fc
    .shuffledSubarray(people, { minLength: people.length })
    .map((cast) => ({ ...election, ballots: { ...election.ballots, cast } as Ballots }));
}

/** The same question with other names in another order on the ballot; the lot is drawn as before. */
export function renamed(election: Budget): fc.Arbitrary<{
  readonly election: Budget;
  readonly nameOf: (id: OptionId) => OptionId;
}> {
  const ids = election.options.map(({ id }) => id);
  return fc.shuffledSubarray(ids, { minLength: ids.length }).map((order) => {
    const names = new Map(ids.map((id, at) => [id, `${order[at] ?? ''}!`]));
    const nameOf = (id: OptionId) => names.get(id) ?? id;
    const { ballots } = election;
    const options = election.options
      .map((option) => ({ ...option, id: nameOf(option.id) }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    return {
      nameOf,
      election: { ...election, options, ballots: withNames(ballots, nameOf), lot: election.lot.map(nameOf) },
    };
  });
}

function withNames(ballots: Ballots, nameOf: (id: OptionId) => OptionId): Ballots {
  switch (ballots.kind) {
    case 'approvals':
      return { ...ballots, cast: ballots.cast.map((one) => ({ ...one, ballot: one.ballot.map(nameOf) })) };
    case 'points':
    case 'grades':
      return {
        ...ballots,
        cast: ballots.cast.map((one) => ({
          ...one,
          ballot: new Map([...one.ballot].map(([id, given]) => [nameOf(id), given])),
        })),
      };
    case 'rankings':
      return {
        ...ballots,
        cast: ballots.cast.map((one) => ({ ...one, ballot: one.ballot.map((group) => group.map(nameOf)) })),
      };
    case 'estimates':
      return ballots;
  }
}

/** What the winners cost together. */
export function costOf({ options }: Election, winners: readonly OptionId[]): Fraction {
  const won = options.filter(({ id }) => winners.includes(id));
  return won.reduce((sum, { cost = 1 }) => sum.add(cost), new Fraction(0));
}

/** Every order of a few. */
export function orders<One>(all: readonly One[]): readonly (readonly One[])[] {
  if (all.length === 0) return [[]];
  return all.flatMap((one, at) =>
    orders(all.filter((_, other) => other !== at)).map((rest) => [one, ...rest]),
  );
}
