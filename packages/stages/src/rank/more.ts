import type { ItemId } from '@kring/core';
import type { BordaTrace, Count, PairwiseTrace, StvTrace } from '@kring/methods';
import type { Duels, RankMore, Round, Rounds } from './views.ts';

/** So many options and rounds are shown beside a count; who wants more has the exported ballots. */
const shown = 12;

/** How the rules that count orders came to their result. */
export type RankTrace = BordaTrace | PairwiseTrace | StvTrace;
export const traceOf = ({ trace }: Count): RankTrace => trace as RankTrace;

/** What stands beside the count. */
export function moreOf(count: Count): RankMore {
  const trace = traceOf(count);
  const ids = count.ranking.flat().slice(0, shown);
  switch (trace.kind) {
    case 'borda':
      return { kind: 'points' };
    case 'stv':
      return roundsIn(trace, ids);
    default:
      return duelsIn(trace, ids);
  }
}

function duelsIn({ options, over, winner }: PairwiseTrace, ids: readonly ItemId[]): Duels {
  const places = ids.map((id) => options.indexOf(id));
  const among = places.map((a) => places.map((b) => over[a]?.[b] ?? 0));
  return { kind: 'duels', ids, over: among, winner: winner ?? null };
}

function roundsIn({ quota, rounds }: StvTrace, ids: readonly ItemId[]): Rounds {
  const all = rounds.map(({ action, votes, elected }, at): Round => ({
    number: at + 1,
    does: action.does === 'first preferences' ? 'first' : action.does,
    of: action.does === 'first preferences' ? null : action.of,
    votes: ids.map((id) => toShow(votes.get(id)?.valueOf() ?? 0)),
    elected: elected.map(({ id }) => id),
  }));
  // The first choices, and how it ended.
  const told = all.length > shown ? [...all.slice(0, 1), ...all.slice(1 - shown)] : all;
  return { kind: 'rounds', quota: toShow(quota.valueOf()), ids, rounds: told };
}

/** Parts of votes are shown in hundredths; the rule counts them exactly. */
export const toShow = (votes: number): number => Math.round(votes * 100) / 100;
