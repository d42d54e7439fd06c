import { NotCountable, type Rule } from '../../count.ts';
import type { BallotKind } from '../../election.ts';
import { meansOf } from '../means.ts';
import { equalShares, type EqualShares } from './equalShares.ts';
import type { Utility } from './question.ts';

const takes: Record<Utility, readonly BallotKind[]> = {
  cost: ['approvals', 'points', 'rankings'],
  cardinality: ['approvals', 'points', 'rankings'],
  points: ['points', 'rankings', 'approvals'],
};

const utilities: Record<Utility, string> = {
  cost: 'Everybody gets an equal share of the money, supporters buy together what they want, and what most votes stand behind goes first, counting whose share is not yet spent',
  cardinality:
    'Everybody gets an equal share, supporters buy together what they want, and what costs each of them least goes first, so small projects come sooner',
  points:
    'Everybody gets an equal share, supporters pay by the points they gave, and what costs them least for a point goes first',
};

interface Step {
  readonly name: string;
  readonly says: string;
  readonly how: Partial<EqualShares>;
}

const asItIs: Step = { name: '', says: '', how: {} };

const raises: readonly Step[] = [
  asItIs,
  {
    name: '/add1',
    says: 'all shares are raised by 1 until that would overspend',
    how: { raise: 'overspent' },
  },
  {
    name: '/add1/exhaustive',
    says: 'all shares are raised by 1 until that would overspend, or nothing more fits',
    how: { raise: 'exhaustive' },
  },
];

const fills: readonly Step[] = [
  asItIs,
  { name: '/utilitarian', says: 'what is left goes to what most people want', how: { fill: 'votes' } },
];

const comparisons: readonly Step[] = [
  asItIs,
  {
    name: '/comparison',
    says: 'if more people get more by greedy, greedy counts',
    how: { comparison: true },
  },
];

const committees: readonly Step[] = [
  { name: '/phragmen', says: 'what is left is filled by Phragmén', how: { fill: 'phragmen' } },
  {
    name: '/increment',
    says: 'all shares are raised by a part of one seat until all seats are filled',
    how: { raise: 'full' },
  },
];

const source =
  'D. Peters, G. Pierczyński, P. Skowron, Proportional Participatory Budgeting with Additive Utilities, NeurIPS 2021; equalshares.net';

/** For example `equal-shares/cost/add1/utilitarian`. */
export const equalSharesRules: readonly Rule[] = (['cost', 'cardinality', 'points'] as const).flatMap(
  (utility) => {
    const steps = [
      ...raises.flatMap((raise) =>
        fills.flatMap((fill) => comparisons.map((comparison) => [raise, fill, comparison])),
      ),
      ...committees.map((committee) => [committee]),
    ];
    return steps.map((chosen): Rule => {
      const how = chosen.reduce<EqualShares>((all, step) => ({ ...all, ...step.how }), { utility });
      const name = `equal-shares/${utility}${chosen.map(({ name }) => name).join('')}`;
      const ofSeats = chosen.some((step) => committees.includes(step));
      return {
        name,
        takes: takes[utility],
        needs: ofSeats ? 'seats' : 'budget',
        says: `${[utilities[utility], ...chosen.map(({ says }) => says).filter((says) => says !== '')].join('; ')}.`,
        source,
        count: (election) => {
          if (ofSeats && meansOf(election).of === 'money') {
            throw new NotCountable(`${name} is for committees: it divides seats, and not money.`);
          }
          return equalShares(election, how);
        },
      };
    });
  },
);
