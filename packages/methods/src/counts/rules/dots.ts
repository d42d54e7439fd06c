import { NotCountable, type Count, type Rule, type Trace } from '../../count.ts';
import { byNumber, idsOf } from '../../groups.ts';
import { seated } from '../../tie.ts';
import { castAs } from '../castAs.ts';
import { RunningDots, type DotTally } from '../dots.ts';

export interface DotsTrace extends Trace, DotTally {
  readonly kind: 'dots';
}

export const dotsRule: Rule = {
  name: 'dots',
  takes: ['points'],
  needs: 'nothing',
  says: 'Adds up the dots that people gave; one may give several to one option.',
  source: 'Cumulative voting with few votes, "dotmocracy" (Diceman, Dotmocracy Handbook, 2010)',
  count: (election): Count<DotsTrace> => {
    const ids = idsOf(election);
    const running = new RunningDots(ids);
    for (const { ballot, people } of castAs(['points'], election.ballots).cast) {
      for (const [id, dots] of ballot) {
        if (!Number.isInteger(dots))
          throw new NotCountable(`Somebody gave ${id} ${dots} dots; dots are whole.`);
        if (dots < 0) throw new NotCountable(`Somebody gave ${id} ${dots} dots; nobody can take dots away.`);
      }
      running.add(Object.fromEntries(ballot), people);
    }
    const { tally } = running;
    for (const { id, dots } of tally.rows) {
      if (!Number.isSafeInteger(dots)) {
        throw new NotCountable(`${id} got more dots than can be counted exactly.`);
      }
    }
    const ranking = byNumber(ids, new Map(tally.rows.map(({ id, dots }) => [id, dots])));
    const trace = { kind: 'dots', ...tally } as const;
    return { ...seated(ranking, election), ranking, trace };
  },
};
