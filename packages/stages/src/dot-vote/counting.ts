import {
  ballotsOf,
  handsOf,
  roomIs,
  type ByEachWay,
  type Item,
  type ReportedSplit,
  type Spread,
  type Stage,
} from '@kring/core';
import { division, opinionsOn, type Opinion } from '@kring/methods';
import { remembered } from '../remembered.ts';
import { castBy, optionsOf } from '../voting/election.ts';
import { roomSince } from '../voting/movedSince.ts';
import type { CountedOption, Moved } from '../voting/views.ts';
import { ballotIn, slot } from './ballot.ts';
import { dotsByHand, tallyOf, waysOf } from './tally.ts';
import type { DotVoteView } from './views.ts';

/** How dots were given, in the words of every vote. */

export type DotVote = Stage<DotVoteView, null>;

/** What was asked of people: only as many dots, with as many to an item, can be laid beside another round. */
export const scaleOf = ({ dots, mostPerItem }: DotVoteView): string => `dots/${dots}/${mostPerItem}`;

interface CountedDots {
  /** Every item once, most dots first. How its answers lie is told among those who gave any dots. */
  readonly rows: readonly CountedOption[];
  readonly splits: readonly ReportedSplit[];
  /** How many people each way brought; only where several ways are told apart. */
  readonly ways?: ByEachWay;
}

export const countedDots: (stage: DotVote) => CountedDots = remembered(
  ({ items, rows, sealed, config }) => [items, sealed ?? rows, config],
  (stage) => {
    const { items, config } = stage;
    const { opinions, splits } = opinionsIn(stage);
    const ways = waysOf(stage);
    const known = new Map(items.map((item) => [item.id, item]));
    const about = new Map(opinions.map((opinion) => [opinion.id, opinion]));
    return {
      ...(ways && { ways: ways.people }),
      rows: tallyOf(stage).rows.flatMap(({ id, dots, people, rank, tied }) => {
        const [item, opinion] = [known.get(id), about.get(id)];
        if (!item || !opinion) return [];
        const { spread, people: answers } = opinion;
        const row = { id, rank, tied, value: dots, answers, people, spread, won: null };
        const counted = { ...row, division: dividedOver(spread), ...(ways && { by: ways.by(id) }) };
        const moved = movedOn(item, config, opinion);
        return [moved ? { ...counted, moved } : counted];
      }),
      // Whoever has one dot can never give it to both of two.
      splits: config.dots === 1 ? [] : splits.map(({ phi: _, ...split }) => split),
    };
  },
);

function opinionsIn(stage: DotVote) {
  const given = ballotsOf(stage, slot)
    .map(ballotIn)
    .filter((ballot) => Object.keys(ballot).length > 0);
  const cast = castBy(given, (dots) => new Map(Object.entries(dots)));
  const hands = handsOf(stage);
  const raised = (hands ? dotsByHand(stage, hands) : []).map(({ ballot, people }) => ({
    ballot: new Map(Object.entries(ballot)),
    people,
  }));
  const over = (all: typeof cast) =>
    opinionsOn({ ...optionsOf(stage.items), ballots: { kind: 'points', cast: all } });
  // Where the room splits, ballots alone say.
  return { opinions: over([...cast, ...raised]).opinions, splits: over(cast).splits };
}

const peopleIn = (spread: Spread): number => spread.reduce((sum, { people }) => sum + people, 0);
const givers = (spread: Spread): Spread => spread.filter(({ value }) => value > 0);

/**
 * Who gave it a dot against who gave it none, however many they gave. Null where few did: their dots were needed
 * elsewhere, and a room that leaves something for another has not agreed on it.
 */
export function dividedOver(spread: Spread): number | null {
  const [some, all] = [peopleIn(givers(spread)), peopleIn(spread)];
  if (all === 0) return null;
  const sides = [
    { value: 0, people: all - some },
    { value: 1, people: some },
  ];
  const found = division(sides, 0, 1);
  return roomIs(found) === 'agreed' && some < all - some ? null : found;
}

/** How an item stood in the round before, where that asked the same. */
function movedOn({ weighed, figures }: Item, config: DotVoteView, now: Opinion): Moved | null {
  if (weighed?.scale !== scaleOf(config)) return null;
  const { spread } = weighed;
  const gave = givers(spread);
  return {
    rank: figures['rank'] ?? null,
    value: gave.reduce((sum, { value, people }) => sum + value * people, 0),
    people: peopleIn(gave),
    answers: peopleIn(spread),
    room: roomMoved(spread, now.spread),
  };
}

/** Told where at least half gave it a dot both times: a room that gave it fewer has not agreed on it. */
function roomMoved(before: Spread, since: Spread): Moved['room'] {
  const isSought = (spread: Spread) => 2 * peopleIn(givers(spread)) >= peopleIn(spread);
  const [was, is] = [dividedOver(before), dividedOver(since)];
  return was !== null && is !== null && isSought(before) && isSought(since) ? roomSince(was, is) : null;
}
