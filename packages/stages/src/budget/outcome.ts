import type { ItemId, Spread } from '@kring/core';
import {
  asPoints,
  budgetBallots,
  countBy,
  ruleCalled,
  type Count,
  type Election,
  type EqualSharesOption,
  type EqualSharesTrace,
  type GreedyTrace,
  type Turn,
} from '@kring/methods';
import { bothRules, type BudgetRule } from './rules.ts';
import type { BudgetOutcome, GreedyFate, ProjectOutcome, SharesEnd, SharesFate, Spending } from './views.ts';

/**
 * What becomes of the money by votes alone and by Equal Shares, side by side, and of every project by both: figures that
 * a sentence can be made from in any language. `together`: whether one knows who wants what together; else there is
 * nothing to say of Equal Shares, nor of how many people get something.
 */
export function outcomeOf(election: Election, chosen: BudgetRule, together = true): BudgetOutcome {
  const rules = bothRules(chosen);
  const greedy = countedBy<GreedyTrace>(rules.greedy, election);
  const shares = together ? countedBy<EqualSharesTrace>(rules.shares, election) : null;
  const fates = new Map(shares?.trace.options.map((option) => [option.id, option]));
  const turns = new Map(greedy.trace.turns.map((turn) => [turn.id, turn]));
  const costs = new Map(election.options.map(({ id, cost }) => [id, cost?.valueOf() ?? 0]));
  const comparison = shares?.trace.comparison;
  const spending = (rule: BudgetRule, winners: readonly ItemId[]): Spending => ({
    ...{ rule, funded: winners, spent: costOfAll(winners, costs) },
    gets: together ? getsOf(election, winners) : null,
  });
  return {
    greedy: spending(rules.greedy, greedy.winners),
    shares: shares && spending(rules.shares, shares.winners),
    projects: election.options.flatMap(({ id }): ProjectOutcome[] => {
      const [turn, option] = [turns.get(id), fates.get(id)];
      if (!turn) return [];
      const { cost, votes, score } = turn;
      const [money, points] = [cost.valueOf(), score.valueOf()];
      return [
        {
          id,
          cost: money,
          votes,
          score: points,
          greedy: greedyFate(turn),
          shares: shares && option ? sharesFate(option, shares) : null,
        },
      ];
    }),
    comparison: comparison
      ? {
          moreByShares: comparison.preferEqualShares,
          moreByVotes: comparison.preferGreedy,
          result: comparison.result === 'greedy' ? 'votes' : 'shares',
        }
      : null,
  };
}

function countedBy<Trace extends Count['trace']>(name: BudgetRule, election: Election): Count<Trace> {
  const rule = ruleCalled(name);
  if (!rule) throw new Error(`There is no rule ${name}`);
  return countBy(rule, election) as Count<Trace>;
}

const costOfAll = (winners: readonly ItemId[], costs: ReadonlyMap<ItemId, number>): number =>
  winners.reduce((sum, id) => sum + Math.round((costs.get(id) ?? 0) * 100), 0) / 100;

/** How many people have none, one, two, … of the projects that they gave something to. */
function getsOf({ ballots }: Election, winners: readonly ItemId[]): Spread {
  const won = new Set(winners);
  const people = new Map<number, number>();
  for (const cast of asPoints(budgetBallots(ballots))) {
    const got = [...cast.ballot].filter(([id, points]) => points > 0 && won.has(id)).length;
    people.set(got, (people.get(got) ?? 0) + cast.people);
  }
  return [...people].map(([value, count]) => ({ value, people: count })).sort((a, b) => a.value - b.value);
}

function greedyFate(turn: Turn): GreedyFate {
  switch (turn.fate) {
    case 'funded':
      return { fate: 'funded' };
    case 'too dear':
      return { fate: 'too dear', left: turn.left.valueOf(), lacks: turn.lacks.valueOf() };
    case 'not reached':
      return { fate: 'not reached', end: turn.end };
    case 'below threshold':
      return { fate: 'below threshold', lacks: turn.lacks.valueOf() };
    case 'below zero':
      throw new Error(`Nobody can give ${turn.id} less than nothing`);
  }
}

function sharesFate(option: EqualSharesOption, count: Count<EqualSharesTrace>): SharesFate {
  const { share, rounds } = count.trace;
  switch (option.fate) {
    case 'bought': {
      const { payment = 0, short = 0 } = rounds.find(({ round }) => round === option.round) ?? {};
      return { fate: 'bought', round: option.round, payment: inCents(payment), short };
    }
    case 'below threshold':
      return { fate: 'below threshold', lacks: option.missing.valueOf() };
    case 'not bought': {
      const left = inCents(option.left);
      const outbidBy = option.outbidBy
        .slice(0, 3)
        .map(({ id, share: part, paid }) => ({ id, share: part, paid: inCents(paid) }));
      const lacks = Math.round((option.cost.valueOf() - left) * 100) / 100;
      const end = sharesEnd(option, count);
      return { fate: 'not bought', had: inCents(share * option.votes), left, lacks, outbidBy, end };
    }
    case 'free':
    case 'filled':
    case 'without supporters':
      return { fate: option.fate };
    case 'by greedy':
      return { fate: 'by votes' };
    case 'set aside':
      return { fate: 'set aside' };
  }
}

function sharesEnd(
  { id }: EqualSharesOption,
  { trace: { beyond }, budget, total }: Count<EqualSharesTrace>,
): SharesEnd {
  if (beyond) {
    return { because: 'overspent', over: beyond.over.valueOf(), withIt: beyond.funded.includes(id) };
  }
  return { because: 'full', left: budget?.sub(total ?? 0).valueOf() ?? 0 };
}

/** Whole cents, and never more than there is; what is a cent but for how a computer reckons is one. */
const inCents = (amount: number): number => Math.floor(amount * 100 + 1e-6) / 100;
