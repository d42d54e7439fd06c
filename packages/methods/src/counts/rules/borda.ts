import type { Count, Rule, Trace } from '../../count.ts';
import type { OptionId } from '../../election.ts';
import { idsOf } from '../../groups.ts';
import { seated } from '../../tie.ts';
import { RunningBorda } from '../borda.ts';
import { preferencesOf, ranks } from '../preferences.ts';
import { recount } from '../running.ts';

export interface BordaTrace extends Trace {
  readonly kind: 'borda';
  readonly points: ReadonlyMap<OptionId, number>;
}

export const bordaRule: Rule = {
  name: 'borda',
  takes: ranks,
  needs: 'nothing',
  says: 'Everyone ranks the options; a first place is worth as many points as there are options, a last place one.',
  source: 'Borda, Mémoire sur les élections au scrutin (1781)',
  count: (election): Count<BordaTrace> => {
    const { points, ranking } = recount(new RunningBorda(idsOf(election)), preferencesOf(election)).tally;
    const trace = { kind: 'borda', points } as const;
    return { ...seated(ranking, election), ranking, trace };
  },
};
