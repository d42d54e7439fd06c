import type { Count, Rule, Trace } from '../../count.ts';
import type { OptionId } from '../../election.ts';
import { idsOf } from '../../groups.ts';
import { castAs } from '../castAs.ts';

export interface DistributionTrace extends Trace {
  readonly kind: 'distribution';
  /** The scale in words, the lowest first. */
  readonly steps: readonly string[];
  /** How many chose each step, by option. */
  readonly counts: ReadonlyMap<OptionId, readonly number[]>;
}

/** Nobody wins, and all options are equal. */
export const distributionRule: Rule = {
  name: 'distribution',
  takes: ['grades'],
  needs: 'nothing',
  says: 'How many chose each step of the scale is shown as it is; nothing is chosen by it.',
  source: 'a table of frequencies',
  count: (election): Count<DistributionTrace> => {
    const { grades, cast } = castAs(['grades'], election.ballots);
    const ids = idsOf(election);
    const counts = new Map(ids.map((id) => [id, grades.map(() => 0)]));
    for (const { ballot, people } of cast) {
      for (const [id, step] of ballot) {
        const here = counts.get(id);
        if (here) here[step] = (here[step] ?? 0) + people;
      }
    }
    const trace = { kind: 'distribution', steps: grades, counts } as const;
    return { winners: [], ranking: ids.length > 0 ? [ids] : [], trace, ties: [] };
  },
};
