import { NotCountable, type Count, type Rule, type Trace } from '../../count.ts';
import { idsOf } from '../../groups.ts';
import { castAs } from '../castAs.ts';
import { estimate, type Estimate } from '../estimate.ts';

export interface EstimateTrace extends Trace, Estimate {
  readonly kind: 'estimate';
}

/** An estimate chooses nothing, so nobody wins; options, where there are any, are all equal. */
export const estimateRule: Rule = {
  name: 'estimate',
  takes: ['estimates'],
  needs: 'nothing',
  says: 'Everyone writes down a number, and the one in the middle is the estimate, with the middle half around it.',
  source: 'Galton, Vox populi, Nature 75 (1907); quartiles: Hyndman & Fan (1996), type 7',
  count: (election): Count<EstimateTrace> => {
    const { cast } = castAs(['estimates'], election.ballots);
    if (cast.length === 0) throw new NotCountable('Nobody estimated anything.');
    const ids = idsOf(election);
    const trace = { kind: 'estimate', ...estimate(cast) } as const;
    return { winners: [], ranking: ids.length > 0 ? [ids] : [], trace, ties: [] };
  },
};
