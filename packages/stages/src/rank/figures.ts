import type { ItemId } from '@kring/core';
import type { Count } from '@kring/methods';
import { toShow, traceOf } from './more.ts';

/** What a rule gives each option for its value: points, duels won, or the most votes it ever had. */
export function figuresOf(count: Count): ReadonlyMap<ItemId, number> {
  const trace = traceOf(count);
  const ids = count.ranking.flat();
  switch (trace.kind) {
    case 'borda':
      return trace.points;
    case 'stv':
      // Who falls out or passes votes on has fewer afterwards.
      return new Map(
        ids.map((id) => {
          const votes = trace.rounds.map((round) => round.votes.get(id)?.valueOf() ?? 0);
          return [id, toShow(Math.max(0, ...votes))];
        }),
      );
    default: {
      const { options, over } = trace;
      return new Map(
        options.map((id, a) => [
          id,
          options.filter((_, b) => (over[a]?.[b] ?? 0) > (over[b]?.[a] ?? 0)).length,
        ]),
      );
    }
  }
}
