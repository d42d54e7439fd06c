import type { Item } from '@kring/core';
import { asPoints, exactly, type Ballots, type Election } from '@kring/methods';
import { castBy, optionsOf } from '../voting/election.ts';
import { costOf, namedIn } from './project.ts';
import type { BudgetBallot, BudgetView } from './views.ts';

type Settings = Pick<BudgetView, 'form' | 'amount' | 'threshold'>;

/** What is counted: the projects that have a cost, and every ballot. */
export function electionOf(
  { form, amount, threshold }: Settings,
  items: readonly Item[],
  ballots: readonly BudgetBallot[],
): Election {
  const costs = new Map(items.map((item) => [item.id, costOf(item)]));
  const { options, lot } = optionsOf(items.filter((item) => costOf(item) !== null));
  return {
    options: options.map((option) => ({ ...option, cost: exactly(costs.get(option.id) ?? 0) })),
    ballots: ballotsBy(form, ballots),
    budget: exactly(amount),
    ...(threshold !== null && { threshold: exactly(threshold) }),
    lot,
  };
}

function ballotsBy(form: BudgetView['form'], ballots: readonly BudgetBallot[]): Ballots {
  switch (form) {
    case 'basket':
    case 'approve':
      return { kind: 'approvals', cast: castBy(ballots, namedIn) };
    case 'points':
      return {
        kind: 'points',
        cast: castBy(ballots, (ballot) => new Map('points' in ballot ? Object.entries(ballot.points) : [])),
      };
    case 'rank':
      return { kind: 'rankings', cast: castBy(ballots, (ballot) => namedIn(ballot).map((id) => [id])) };
  }
}

/** The same ballots, to read from them what people think of each project: a place in a ranking is worth points. */
export function opinionated(election: Election): Election {
  const { ballots } = election;
  return ballots.kind === 'rankings'
    ? { ...election, ballots: { kind: 'points', cast: asPoints(ballots) } }
    : election;
}
