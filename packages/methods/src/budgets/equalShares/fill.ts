import Fraction from 'fraction.js';
import type { Tie } from '../../count.ts';
import type { Election, OptionId } from '../../election.ts';
import { greedy } from '../greedy.ts';
import { meansOf } from '../means.ts';
import { phragmen } from '../phragmen/phragmen.ts';
import { asPoints, budgetBallots } from '../scores.ts';
import type { Question } from './question.ts';
import type { Run } from './run.ts';
import { supportersOf } from './supporters.ts';
import type { Filled } from './trace.ts';

/** What was funded with what was left over, and the ties that were broken on the way. */
export interface Fill {
  readonly fill: readonly Filled[];
  readonly ties: readonly Tie[];
}

/** Greedy goes on from here: what most people want is funded first, and what costs more than is left is passed over. */
export function filledByVotes(election: Election, bought: readonly OptionId[], left: Fraction): Fill {
  const { trace, ties } = greedy(restOf(election, bought, left));
  return {
    fill: trace.turns.flatMap(({ id, cost, left, fate }) =>
      fate === 'funded' ? [{ by: 'votes' as const, id, cost, left }] : [],
    ),
    ties,
  };
}

/** The election about what was not bought, with what is left to spend on it; whatever was given to it stays the same. */
export function restOf(election: Election, bought: readonly OptionId[], left: Fraction): Election {
  const { budget: _, seats: __, ...same } = election;
  const gone = new Set(bought);
  const ballots = budgetBallots(election.ballots);
  const of = meansOf(election).of;
  return {
    ...same,
    options: election.options.filter(({ id }) => !gone.has(id)),
    ballots:
      ballots.kind === 'approvals'
        ? {
            kind: 'approvals',
            cast: ballots.cast.map(({ ballot, people }) => ({
              ballot: ballot.filter((id) => !gone.has(id)),
              people,
            })),
          }
        : {
            kind: 'points',
            cast: asPoints(ballots).map(({ ballot, people }) => ({
              ballot: new Map([...ballot].filter(([id]) => !gone.has(id))),
              people,
            })),
          },
    ...(of === 'money' ? { budget: left } : { seats: left.valueOf() }),
  };
}

/** Phragmén goes on from here: what somebody has left counts as borne in advance. */
export function filledByPhragmen(
  election: Election,
  bought: readonly OptionId[],
  { unit, blocOf }: Question,
  run: Run,
): Fill {
  const under = run.accounts.product * unit;
  const startLoads = blocOf.map((bloc) => new Fraction(-run.leftExactly(bloc), under));
  const ballots = { kind: 'approvals', cast: supportersOf(election) } as const;
  const { trace, ties } = phragmen({ ...election, ballots }, { funded: bought, startLoads });
  return {
    fill: trace.rounds.map(({ id, cost, load, left }) => ({ by: 'phragmen', id, cost, load, left })),
    // Their rounds are counted from where Phragmén began.
    ties: ties.map(({ between, taken, by }) => ({ between, taken, by })),
  };
}
