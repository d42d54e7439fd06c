import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ballotsOf, election, ids } from '../../test/arbitrary.ts';
import { anyElection } from '../../test/elections.ts';
import { relabelled, scattered } from '../../test/relabel.ts';
import { numRuns } from '../../test/runs.ts';
import { NotCountable, type Count } from '../count.ts';
import type { Election, OptionId } from '../election.ts';
import { pairwiseRules } from '../pairwise/rules.ts';
import { plain } from '../plain.ts';
import { countRules } from './rules.ts';

const all = [...countRules, ...pairwiseRules];

/** The rules that can count the ballots: each scale of hands has a number of levels of its own. */
const rulesFor = ({ ballots }: Election) =>
  all.filter(({ name, takes }) => {
    const levels = ballots.kind === 'grades' ? ballots.grades.length : 0;
    if (name === 'consent') return levels === 3;
    if (name === 'fist-to-five') return levels === 6;
    if (name === 'gradients') return levels === 8;
    if (name === 'gradients/five') return levels === 5;
    return takes.includes(ballots.kind);
  });

/** What a count says, whatever the order in which equal options are named. */
const said = ({ ranking, winners }: Count, name: (id: OptionId) => OptionId) =>
  JSON.stringify([ranking.map((group) => group.map(name).sort()), winners.map(name).sort()]);

/** Most rules count rankings. */
const kinds = ['rankings', 'rankings', 'grades', 'points', 'approvals', 'estimates'] as const;

/** An election, with a rule that can count it. */
const asked = fc
  .record({
    ballots: fc.constantFrom(...kinds).chain((kind) => ballotsOf[kind]),
    seats: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
    which: fc.nat(999),
  })
  .map(({ ballots, seats, which }) => {
    const question = election(ballots, seats);
    const rules = rulesFor(question);
    const rule = rules[which % rules.length] ?? all[0];
    return { question, rule, name: rule?.name };
  });

test('what an option is called and where it stands on the ballot has no influence', () => {
  fc.assert(
    fc.property(asked, fc.shuffledSubarray([...ids], { minLength: ids.length }), (one, names) => {
      const rename = (id: OptionId) => names[ids.indexOf(id)] ?? id;
      const count = one.rule?.count(one.question);
      const other = one.rule?.count(relabelled(one.question, rename));
      return count && other && said(count, rename) === said(other, (id) => id);
    }),
    { numRuns },
  );
});

test('neither who votes nor in which order has an influence on anything that is told', () => {
  fc.assert(
    fc.property(asked, ({ question, rule }) => {
      const told = (election: Election) => JSON.stringify(plain(rule?.count(election)));
      return told(question) === told({ ...question, ballots: scattered(question.ballots) });
    }),
    { numRuns },
  );
});

test('every option has one place, and nobody wins before someone ranked higher', () => {
  fc.assert(
    fc.property(asked, ({ question, rule }) => {
      const { ranking = [], winners = [] } = rule?.count(question) ?? {};
      const places = winners.map((id) => ranking.findIndex((group) => group.includes(id)));
      return (
        [...ranking.flat()].sort().join() === ids.join() &&
        places.every((place, at) => place >= (places[at - 1] ?? 0))
      );
    }),
    { numRuns },
  );
});

test('whatever the options are called, and how many there are, a rule counts, or says why it cannot', () => {
  fc.assert(
    fc.property(anyElection, fc.constantFrom(...all), (election, rule) => {
      try {
        const { ranking } = rule.count(election);
        expect(ranking.flat().sort()).toEqual(election.options.map(({ id }) => id).sort());
      } catch (refusal) {
        expect(refusal).toBeInstanceOf(NotCountable);
      }
    }),
    { numRuns },
  );
});

test('a rule says that it cannot count ballots of another kind', () => {
  const approvals = election({ kind: 'approvals', cast: [] });
  const estimates = election({ kind: 'estimates', cast: [{ ballot: 1, people: 1 }] });
  for (const rule of all) {
    const other = rule.takes.includes('approvals') ? estimates : approvals;
    expect(() => rule.count(other), rule.name).toThrow(NotCountable);
  }
});
