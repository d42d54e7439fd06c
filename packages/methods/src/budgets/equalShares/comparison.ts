import type { Count } from '../../count.ts';
import type { Election, OptionId } from '../../election.ts';
import { greedy, type GreedyTrace } from '../greedy.ts';
import type { Question } from './question.ts';
import type { Comparison } from './trace.ts';

/**
 * The comparison step: how many people have more funded of what they support by Equal Shares, and how many by greedy;
 * where points are the utility, who has more of their points. Greedy's result counts only where more people prefer it.
 *
 * Source: equalshares.net, comparison step.
 */
export function comparedWithGreedy(
  election: Election,
  { projects, blocs, turnout }: Question,
  winners: readonly OptionId[],
): { readonly comparison: Comparison; readonly byGreedy: Count<GreedyTrace> } {
  const byGreedy = greedy(election);
  const [here, there] = [new Set(winners), new Set(byGreedy.winners)];
  const gain = projects.map(({ id }) => Number(here.has(id)) - Number(there.has(id)));
  let preferEqualShares = 0;
  let preferGreedy = 0;
  for (const { people, projects: supported, weights } of blocs) {
    let more = 0;
    for (let k = 0; k < supported.length; k += 1) more += (gain[supported[k] ?? 0] ?? 0) * (weights[k] ?? 0);
    if (more > 0) preferEqualShares += people;
    if (more < 0) preferGreedy += people;
  }
  return {
    byGreedy,
    comparison: {
      preferEqualShares,
      preferGreedy,
      same: turnout - preferEqualShares - preferGreedy,
      result: preferGreedy > preferEqualShares ? 'greedy' : 'equal-shares',
      greedy: byGreedy.trace,
    },
  };
}
