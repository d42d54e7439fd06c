import { equalSharesRules } from './budgets/equalShares/rules.ts';
import { greedyRules } from './budgets/greedy.ts';
import { phragmenRules } from './budgets/phragmen/rules.ts';
import { NotCountable, type Count, type Rule } from './count.ts';
import { castAs } from './counts/castAs.ts';
import { countRules } from './counts/rules.ts';
import type { Election } from './election.ts';
import { pairwiseRules } from './pairwise/rules.ts';
import { stvRules } from './stv/rules.ts';

/** Every way to count that there is, in the order in which a list shows them. */
export const rules: readonly Rule[] = [
  ...countRules,
  ...pairwiseRules,
  ...stvRules,
  ...equalSharesRules,
  ...greedyRules,
  ...phragmenRules,
];

/** The rule of this name, if there is one. */
export function ruleCalled(name: string): Rule | undefined {
  return rules.find((rule) => rule.name === name);
}

/**
 * Holds a rule to an election. Throws {@link NotCountable} with a sentence when the ballots are of another kind, or
 * when the number of seats or the budget that it needs is not known; seats are a budget of which each takes one.
 */
export function countBy(rule: Rule, election: Election): Count {
  castAs(rule.takes, election.ballots, rule.name);
  if (rule.needs === 'budget' && election.budget === undefined && election.seats === undefined) {
    throw new NotCountable(`${rule.name} divides a budget or seats, and nobody said how much there is.`);
  }
  return rule.count(election);
}
