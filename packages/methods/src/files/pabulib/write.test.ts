import fc from 'fast-check';
import Fraction from 'fraction.js';
import { describe, expect, test } from 'vitest';
import { numRuns } from '../../../test/runs.ts';
import type { Ballots, Cast, Election, OptionId } from '../../election.ts';
import { Sum } from '../../exact.ts';
import { readPabulib } from '../pabulib.ts';
import { NotWritable, writePabulib, type PabulibAbout } from './write.ts';

const about: PabulibAbout = {
  description: 'Budget of the neighbourhood; second "edition"',
  country: 'Belgium',
  unit: 'Ixelles',
  instance: '2026',
  dateBegin: '01.03.2026',
  dateEnd: '31.03.2026',
  language: 'fr',
  currency: 'EUR',
};

const money = (text: string) => new Fraction(text);

const small: Election = {
  options: [
    { id: 'b1', name: 'A bench; red', cost: money('1200.50') },
    { id: 'b2', name: 'The  "large"\ntree', cost: money('800') },
  ],
  ballots: {
    kind: 'points',
    cast: [
      { ballot: new Map([['b1', 1], ['b2', 2.5]]), people: 2 }, // prettier-ignore
      { ballot: new Map(), people: 1 },
    ],
  },
  budget: money('2000'),
  lot: ['b1', 'b2'],
};

test('an election is written as three tables, with a line for every person', () => {
  expect(writePabulib({ election: small, published: ['b2'] }, about)).toBe(`META
key;value
description;"Budget of the neighbourhood; second ""edition"""
country;Belgium
unit;Ixelles
instance;2026
num_projects;2
num_votes;3
budget;2000
vote_type;cumulative
rule;unknown
date_begin;01.03.2026
date_end;31.03.2026
min_length;0
max_sum_points;3.5
language;fr
currency;EUR
PROJECTS
project_id;cost;votes;score;name;selected
b1;1200.5;2;2;"A bench; red";0
b2;800;2;5;"The ""large"" tree";1
VOTES
voter_id;vote;points
1;b2,b1;2.5,1
2;b2,b1;2.5,1
3;;
`);
});

describe('what the format has no place for is not written', () => {
  const cast = (ballots: Ballots): Election => ({ ...small, ballots });
  const first = (change: Partial<Election['options'][number]>): Election => ({
    ...small,
    options: small.options.map((option, at) => (at === 0 ? { ...option, ...change } : option)),
  });
  const { budget: _, ...withoutBudget } = small;
  test.each<[string, Election, RegExp]>([
    ['grades', cast({ kind: 'grades', grades: [], cast: [] }), /no place for grades/],
    ['estimates', cast({ kind: 'estimates', cast: [{ ballot: 3, people: 1 }] }), /no place for estimates/],
    ['equals', cast({ kind: 'rankings', cast: [{ ballot: [['b1', 'b2']], people: 1 }] }), /b1 and b2 equal/],
    [
      'points below 0',
      cast({ kind: 'points', cast: [{ ballot: new Map([['b1', -1]]), people: 1 }] }),
      /-1 points/,
    ],
    ['no budget', withoutBudget, /no budget/],
    ['no cost', first({ cost: money('0') }), /"b1" has no cost/],
    ['a third', first({ cost: new Fraction(1, 3) }), /The cost of "b1" is 1\/3/],
    ['a comma in an id', first({ id: 'b,1' }), /The id "b,1"/],
    ['a space at the end of an id', first({ id: 'b1 ' }), /The id "b1 "/],
    ['an id without a letter', first({ id: '' }), /The id ""/],
  ])('%s', (_what, election, reason) => {
    expect(() => writePabulib({ election }, about)).toThrow(NotWritable);
    expect(() => writePabulib({ election }, about)).toThrow(reason);
  });
});

const cents = (most: number) => fc.integer({ min: 1, max: most }).map((n) => new Fraction(n, 100));

const people = fc.integer({ min: 1, max: 3 });
const castOf = <Ballot>(ballot: fc.Arbitrary<Ballot>): fc.Arbitrary<Cast<Ballot>[]> =>
  fc.array(fc.record({ ballot, people }), { maxLength: 4 });

const ballotsOf = (ids: readonly OptionId[]): fc.Arbitrary<Ballots> => {
  const some = fc.shuffledSubarray([...ids]);
  const points = some.chain((named) =>
    fc
      .tuple(...named.map(() => fc.nat(800)))
      .map((given) => new Map(named.map((id, at) => [id, (given[at] ?? 0) / 8]))),
  );
  return fc.oneof(
    castOf(some).map((cast): Ballots => ({ kind: 'approvals', cast })),
    castOf(points).map((cast): Ballots => ({ kind: 'points', cast })),
    castOf(some.map((named) => named.map((id) => [id]))).map((cast): Ballots => ({ kind: 'rankings', cast })),
  );
};

const textOf = (...parts: readonly string[]) =>
  fc
    .array(fc.constantFrom(...parts), { maxLength: 8 })
    .map((chosen) => chosen.join('').trim().replaceAll(/\s+/g, ' '));

const writable = (id: fc.Arbitrary<string>, name: fc.Arbitrary<string>) =>
  fc
    .uniqueArray(id, { minLength: 1, maxLength: 6 })
    .chain((ids) =>
      fc.record({
        options: fc.tuple(...ids.map((id) => fc.record({ id: fc.constant(id), name, cost: cents(100_000) }))),
        ballots: ballotsOf(ids),
        rest: cents(100_000),
        threshold: fc.option(cents(500)),
        published: fc.option(fc.subarray(ids)),
      }),
    )
    .map(({ options, ballots, rest, threshold, published }) => {
      const budget = new Sum().add(rest);
      for (const { id, cost } of options) if (published?.includes(id)) budget.add(cost);
      const lot = options.map(({ id }) => id);
      const election = { options, ballots, budget: budget.value, ...(threshold && { threshold }), lot };
      return { election, ...(published && { published }) };
    });

const plain = writable(
  fc.constantFrom('1', '02', 'a b', 'VOTES', '__proto__', '-5', 'ö'),
  textOf('a', ' ', ',', 'é'),
);
const odd = writable(fc.constantFrom('1', 'x;y', 'q"', '"'), textOf('a', ' ', ';', '"', 'META', '\\', '日'));

/** A line for every person, as files have them. */
function oneByOne({ ballots, ...election }: Election): Election {
  const cast = ballots.cast.flatMap(({ ballot, people }) =>
    Array.from({ length: people }, () => ({ ballot, people: 1 })),
  );
  return { ...election, ballots: { ...ballots, cast } as Ballots };
}

const { description: _, ...aboutIt } = about;
const bare = { ...aboutIt, description: 'Budget' };

test.each([
  ['plain', plain],
  ['odd', odd],
])('an election with %s names reads back the same, with its winners and without a doubt', (_kind, any) => {
  fc.assert(
    fc.property(any, ({ election, published }) => {
      const { meta, ...read } = readPabulib(
        writePabulib({ election, ...(published && { published }) }, bare),
      );
      expect(meta.currency).toBe(bare.currency);
      expect(read).toEqual({ election: oneByOne(election), ...(published && { published }), doubts: [] });
    }),
    { numRuns },
  );
});

test("no line is empty, and no value has a space before or after it, as Pabulib's checker asks", () => {
  fc.assert(
    fc.property(plain, ({ election, published }) => {
      const lines = writePabulib({ election, ...(published && { published }) }, bare).split('\n');
      expect(lines.pop()).toBe('');
      for (const line of lines) expect(line).not.toMatch(/^$|^\s|\s$|\s;|;\s/);
    }),
    { numRuns },
  );
});
