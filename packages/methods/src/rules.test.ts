import { describe, expect, test } from 'vitest';
import { NotCountable, type Rule } from './count.ts';
import type { Ballots, Cast } from './election.ts';
import { countBy, ruleCalled, rules } from './rules.ts';

const ids = ['a', 'b', 'c'];

/** Ballots of the kind that a rule is made for, each of them without anything on it. */
function blank(name: string, kind: Ballots['kind'], people: readonly number[]): Ballots {
  const of = <Ballot>(ballot: Ballot): Cast<Ballot>[] => people.map((people) => ({ ballot, people }));
  const levels = { consent: 3, gradients: 8, 'gradients/five': 5 }[name] ?? 6;
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

test('a rule counted by itself refuses what it lacks, as countBy does', () => {
  const options = ids.map((id) => ({ id, name: '' }));
  for (const rule of rules.filter(({ needs }) => needs !== 'nothing')) {
    const [kind = 'rankings'] = rule.takes;
    const election = { options, ballots: blank(rule.name, kind, [1]), lot: ids };
    expect(() => rule.count(election), rule.name).toThrow(NotCountable);
    expect(() => countBy(rule, election), rule.name).toThrow(NotCountable);
  }
});

test('ballots of another kind are refused in one sentence, which names the rule where it is known', () => {
  const ballots = { kind: 'estimates', cast: [{ ballot: 1, people: 1 }] } as const;
  const election = { options: [], ballots, lot: [] };
  const said = (name: string, count: (rule: Rule) => void) => {
    const rule = ruleCalled(name);
    return expect(() => rule && count(rule), name);
  };
  for (const [name, kinds] of [
    ['approval', 'approvals'],
    ['score/mean', 'points or grades'],
    ['schulze', 'rankings or grades or points'],
    ['stv/droop', 'rankings'],
  ] as const) {
    said(name, (rule) => countBy(rule, election)).toThrow(
      new NotCountable(`${name} counts ${kinds}; these ballots hold estimates.`),
    );
    said(name, (rule) => rule.count({ ...election, seats: 1 })).toThrow(
      new NotCountable(`This counts ${kinds}; these ballots hold estimates.`),
    );
  }
});

test('the only option does not win by itself either', () => {
  for (const rule of choosing) {
    const [kind = 'rankings'] = rule.takes;
    const options = [{ id: 'a', name: '' }];
    const election = { options, ballots: blank(rule.name, kind, [1]), lot: ['a'], seats: 1 };
    expect(countBy(rule, election).winners, rule.name).toEqual([]);
  }
});
