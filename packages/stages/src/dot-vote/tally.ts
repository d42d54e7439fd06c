import {
  ballotsOf,
  handsOf,
  toldApart,
  type ByEachWay,
  type Hands,
  type ItemId,
  type Stage,
} from '@kring/core';
import { RunningDots, tallyDots, type Cast, type DotBallot, type DotTally } from '@kring/methods';
import { withHands } from '@kring/methods/record';
import { remembered } from '../remembered.ts';
import { optionsOf } from '../voting/election.ts';
import { ballotIn, slot } from './ballot.ts';

const idsIn = ({ items }: Pick<Stage, 'items'>): readonly ItemId[] => items.map(({ id }) => id);

/** Hands as ballots of one dot each. Nobody knows who raised one for what together, and dots only add up. */
export function dotsByHand({ items }: Pick<Stage, 'items'>, hands: Hands): readonly Cast<DotBallot>[] {
  const { ballots } = withHands({ ...optionsOf(items), ballots: { kind: 'points', cast: [] } }, hands);
  return ballots.kind === 'points'
    ? ballots.cast.map(({ ballot, people }) => ({ ballot: Object.fromEntries(ballot), people }))
    : [];
}

/**
 * Counts the ballots of a stage, and the show of hands, from people's rows or from the lists that sealing kept: the
 * outcome is the same. Whoever was counted among the hands has voted, also without raising one.
 */
export const tallyOf: (stage: Stage) => DotTally = remembered(
  ({ items, rows, sealed }) => [items, sealed ?? rows],
  (stage) => {
    const counting = new RunningDots(idsIn(stage));
    for (const ballot of ballotsOf(stage, slot).map(ballotIn)) counting.add(ballot);
    const hands = handsOf(stage);
    if (!hands) return counting.tally;
    const { blank } = counting.tally;
    for (const { ballot, people } of dotsByHand(stage, hands)) counting.add(ballot, people);
    const all = counting.tally;
    return { ...all, ballots: all.ballots + all.blank - blank, blank };
  },
);

/** How many people each way brought, and how many of them gave each item a dot; null where no ways are told apart. */
export function waysOf(stage: Stage) {
  const told = toldApart(stage, slot);
  if (!told) return null;
  const ids = idsIn(stage);
  const givers = ({ rows }: DotTally) => new Map(rows.map(({ id, people }) => [id, people]));
  const { phones, paper, hands } = told;
  const byBallots = (ballots: typeof phones) =>
    ballots.length > 0 ? givers(tallyDots(ids, ballots.map(ballotIn))) : null;
  const found = { phones: byBallots(phones), paper: byBallots(paper) };
  const by = (id: ItemId): ByEachWay => ({
    phones: found.phones && (found.phones.get(id) ?? 0),
    paper: found.paper && (found.paper.get(id) ?? 0),
    hands: hands && (hands.votes[id] ?? 0),
  });
  const people: ByEachWay = {
    phones: phones.length || null,
    paper: paper.length || null,
    hands: hands && hands.people,
  };
  return { people, by };
}
