import type { Count, Rule, Trace } from '../../count.ts';
import type { OptionId } from '../../election.ts';
import { idsOf } from '../../groups.ts';
import { seated } from '../../tie.ts';
import { RunningApprovals } from '../approval.ts';
import { castAs } from '../castAs.ts';
import { recount } from '../running.ts';

export interface ApprovalTrace extends Trace {
  readonly kind: 'approval';
  readonly people: number;
  readonly approvals: ReadonlyMap<OptionId, number>;
}

export const approvalRule: Rule = {
  name: 'approval',
  takes: ['approvals'],
  needs: 'nothing',
  says: 'Everyone names all that they could live with, and what most people name wins.',
  source: 'Brams & Fishburn, American Political Science Review 72 (1978)',
  count: (election): Count<ApprovalTrace> => {
    const { cast } = castAs(['approvals'], election.ballots);
    const { people, approvals, ranking } = recount(new RunningApprovals(idsOf(election)), cast).tally;
    const trace = { kind: 'approval', people, approvals } as const;
    return { ...seated(ranking, election), ranking, trace };
  },
};
