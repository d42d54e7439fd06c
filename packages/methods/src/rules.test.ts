import { describe, expect, test } from 'vitest';
import type { Ballots, Cast } from './election.ts';
import { countBy, rules } from './rules.ts';

const ids = ['a', 'b', 'c'];

/** Ballots of the kind that a rule is made for, each of them without anything on it. */
function blank(name: string, kind: Ballots['kind'], people: readonly number[]): Ballots {
  const of = <Ballot>(ballot: Ballot): Cast<Ballot>[] => people.map((people) => ({ ballot, people }));
  const levels = name === 'gradients' ? 8 : 6;
  switch (kind) {
    case 'approvals':
      return { kind, cast: of([]) };
    case 'points':
      return { kind, cast: of(new Map([['a', 0]])) };
    case 'grades':
      return { kind, grades: Array.from({ length: levels }, (_, at) => `grade ${at}`), cast: of(new Map()) };
    case 'rankings':
      return { kind, cast: of([]) };
    case 'estimates':
      return { kind, cast: [{ ballot: 1, people: 1 }] };
  }
}

/** Who divides a budget goes by what fits, too: greedy and a fill by votes fund what nobody supports. */
const choosing = rules.filter(({ needs }) => needs !== 'budget');

describe.each([
  ['nobody voted', []],
  ['all ballots are blank', [2, 1]],
])('where %s', (_, people) => {
  test.each(choosing.flatMap((rule) => rule.takes.map((kind) => ({ rule, kind, name: rule.name }))))(
    '$name by $kind has no winner, and all are equal',
    ({ rule, kind, name }) => {
      for (const seats of [1, 2, 9]) {
        const options = ids.map((id) => ({ id, name: '' }));
        const election = { options, ballots: blank(name, kind, people), lot: ids, seats };
        const { winners, ranking, ties } = countBy(rule, election);
        expect({ winners, ranking, ties }).toEqual({ winners: [], ranking: [ids], ties: [] });
      }
    },
  );
});

test('the only option does not win by itself either', () => {
  for (const rule of choosing) {
    const [kind = 'rankings'] = rule.takes;
    const options = [{ id: 'a', name: '' }];
    const election = { options, ballots: blank(rule.name, kind, [1]), lot: ['a'], seats: 1 };
    expect(countBy(rule, election).winners, rule.name).toEqual([]);
  }
});
