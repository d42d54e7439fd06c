import Fraction from 'fraction.js';
import { NotCountable, type Count, type Tie } from '../../count.ts';
import { turnoutOf, type Election, type OptionId } from '../../election.ts';
import { idsOf } from '../../groups.ts';
import { meansOf, type Means } from '../means.ts';
import { optionsOf } from './options.ts';
import { comparedWithGreedy } from './comparison.ts';
import { filledByPhragmen, filledByVotes, type Fill } from './fill.ts';
import { questionOf, type Project, type Question, type TieOrder, type Utility } from './question.ts';
import { raises, type Raise } from './raises.ts';
import { Run } from './run.ts';
import { storyOf, type Story } from './story.ts';
import { supportersOf } from './supporters.ts';
import type { Beyond, EqualSharesTrace } from './trace.ts';

/** What Equal Shares leaves open, and how it goes on when the money of supporters buys nothing more. */
export interface EqualShares {
  readonly utility: Utility;
  /**
   * Raises everybody's share and buys anew, until the next raise would overspend (Add1), until nothing more fits
   * (Add1E), or, for committees, until all seats are filled; see `raises`. Nothing is raised where it is not said.
   */
  readonly raise?: Raise['until'];
  /**
   * By how much a raise lifts everybody's share: 1 unit of currency where it is not said, or of seats one for all
   * together.
   */
  readonly step?: Fraction;
  /** Who gets what is left over then: what most people want, as greedy does it, or as Phragmén does. */
  readonly fill?: 'votes' | 'phragmen';
  /** Whether greedy's result counts when more people have more of what they support there. */
  readonly comparison?: boolean;
  /** What breaks ties, in this order; the lot comes last. The same order holds in all runs. */
  readonly ties?: readonly TieOrder[];
}

/**
 * The Method of Equal Shares. Everybody gets the same part of the budget. What is bought is paid by those who support
 * it, all the same, except who has less left: they pay that. Again and again the option is bought where the payment
 * for one utility is smallest; it is where the most votes count in full (`cost`), or where each supporter pays least
 * (`cardinality`; `points`: pays least for a point). It ends when no supporters have what something costs.
 *
 * What costs nothing and is supported is funded at once. What nobody supports is only funded with what is left over, as
 * greedy does. Equals: the cheaper goes first, then the one with more supporters, then the lot; all runs have the same
 * order. Ballots may be approvals, points or rankings (see `asPoints`); whoever gives an option more than nothing
 * supports it. Blank ballots count as people, so their share is never spent unless it is given to all by raises.
 *
 * Exact: whole numbers decide each comparison.
 *
 * Throws {@link NotCountable} where there is no budget, or where points cannot be added exactly.
 *
 * Source: D. Peters, P. Skowron, Proportionality and the Limits of Welfarism, EC 2020; D. Peters, G. Pierczyński,
 * P. Skowron, Proportional Participatory Budgeting with Additive Utilities, NeurIPS 2021; the completions as in
 * equalshares.net.
 */
export function equalShares(election: Election, how: EqualShares): Count<EqualSharesTrace> {
  const { utility, raise, fill: filling, comparison = false, ties } = how;
  const step = stepOf(election, how);
  const question = questionOf(election, utility, { step, ...(ties && { ties }) });
  const { means, unit, turnout } = question;
  const inUnits = (step.n * unit) / step.d;
  const raised = raise ? raises(question, { step: inUnits, until: raise }) : 0n;
  const share = question.share + inUnits * raised;
  const story = storyOf(question, share, raise === 'full' ? question.limit : undefined);
  const bought = [...question.free, ...story.rounds.map(({ id }) => id)];
  const beyond = raise && raise !== 'full' ? boughtBeyond(question, share + inUnits) : undefined;

  const nothing: Fill = { fill: [], ties: [] };
  const filled =
    filling === 'votes'
      ? filledByVotes(election, bought, leftAfter(means, bought))
      : filling === 'phragmen'
        ? filledByPhragmen(election, bought, question, story.run)
        : nothing;
  const winners = [...bought, ...filled.fill.map(({ id }) => id)];
  const compared = comparison ? comparedWithGreedy(election, question, winners) : undefined;
  const instead = compared?.comparison.result === 'greedy' ? compared.byGreedy : undefined;
  const left = leftAfter(means, instead?.winners ?? winners);
  const trace: EqualSharesTrace = {
    kind: 'equal-shares',
    of: means.of,
    utility,
    voters: turnout,
    fairShare: Number(question.share) / Number(unit),
    share: Number(share) / Number(unit),
    raises: Number(raised),
    step: step.valueOf(),
    virtualBudget: (Number(share) * turnout) / Number(unit),
    ...(beyond && { beyond }),
    rounds: story.rounds,
    options: optionsOf(election, question, story, { winners, instead: instead?.winners, left }),
    fill: filled.fill,
    ...(compared && { comparison: compared.comparison }),
    represented: represented(election, instead?.winners ?? winners),
  };
  if (instead) return { ...instead, trace };
  const won = new Set(winners);
  const losers = idsOf(election).filter((id) => !won.has(id));
  return {
    winners,
    ranking: [...winners.map((id) => [id]), ...(losers.length > 0 ? [losers] : [])],
    ...(means.of === 'money' && { total: means.limit.sub(left), budget: means.limit }),
    trace,
    ties: [...tiesIn(question, story), ...filled.ties],
  };
}

/** Throws {@link NotCountable} for a step that leads nowhere. */
function stepOf(election: Election, { step }: EqualShares): Fraction {
  if (step && step.lte(0))
    throw new NotCountable('Shares are raised by something that is more than nothing.');
  if (step) return step;
  const people = Math.max(turnoutOf(election.ballots), 1);
  return meansOf(election).of === 'money' ? new Fraction(1) : new Fraction(1, people);
}

/** All that is bought with a share that was raised once too often; nothing where that fits. */
function boughtBeyond(question: Question, share: bigint): Beyond | undefined {
  const { free, means, projects } = question;
  const run = new Run(question, share);
  const funded = [...free];
  for (let purchase = run.next(); purchase; purchase = run.next()) {
    const project = projects[purchase.project];
    if (project) funded.push(project.id);
  }
  const left = leftAfter(means, funded);
  return left.lt(0) ? { funded, over: left.neg() } : undefined;
}

/** What is left when all of these are funded. */
function leftAfter({ limit, costs }: Means, funded: readonly OptionId[]): Fraction {
  return funded.reduce((left, id) => left.sub(costs.get(id) ?? 0), limit);
}

/** How many people support something of this. */
function represented(election: Election, winners: readonly OptionId[]): number {
  const won = new Set(winners);
  return supportersOf(election).reduce(
    (sum, { ballot, people }) => sum + (ballot.some((id) => won.has(id)) ? people : 0),
    0,
  );
}

/** Where several were exactly as cheap, unless all of them were bought at that price, one after the other. */
function tiesIn({ projects, ties }: Question, { run, bought }: Story): readonly Tie[] {
  const payments = bought.some(({ tied }) => tied.length > 1) ? run.accounts.payments() : [];
  const at = new Map(bought.map(({ project }, purchase) => [project, purchase]));
  return bought.flatMap(({ project, tied }, purchase): Tie[] => {
    const [first, second] = [projects[project], projects[tied[1] ?? -1]];
    if (!first || !second) return [];
    const price = payments[purchase];
    const unharmed = tied.every((other) => {
      const then = payments[at.get(other) ?? -1];
      const worth = projects[other]?.worth ?? 0n;
      return price && then && price.over * then.under * worth === then.over * price.under * first.worth;
    });
    if (unharmed) return [];
    const between = tied.map((other) => projects[other]?.id ?? '');
    return [
      {
        between,
        taken: first.id,
        by: ties.find((by) => differ[by](first, second)) ?? 'lot',
        round: purchase + 1,
      },
    ];
  });
}

const differ: Record<TieOrder, (a: Project, b: Project) => boolean> = {
  cost: (a, b) => a.price !== b.price,
  votes: (a, b) => a.people !== b.people,
  lot: (a, b) => a.id !== b.id,
};
