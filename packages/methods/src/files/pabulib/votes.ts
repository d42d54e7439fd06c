import type { BudgetBallots } from '../../budgets/scores.ts';
import type { OptionId } from '../../election.ts';
import { BrokenFile, type Fault } from '../fault.ts';
import type { Meta } from './meta.ts';
import type { Project } from './projects.ts';
import type { Table } from './tables.ts';
import { voteReader, type Vote } from './vote.ts';

export interface Votes {
  readonly ballots: BudgetBallots;
  /** How many ballots name a project. */
  readonly votes: ReadonlyMap<OptionId, number>;
}

/** Reads VOTES. Throws a {@link BrokenFile} for a ballot that does not keep to what META says a ballot is. */
export function votesFrom(
  table: Table,
  meta: Meta,
  projects: ReadonlyMap<OptionId, Project>,
  doubts: Fault[],
): Votes {
  const read = voteReader(table, meta, projects, doubts);
  const voters = new Set<string>();
  const votes = new Map<OptionId, number>([...projects.keys()].map((id) => [id, 0]));
  const cast = table.rows.map((row) => {
    const vote = read(row);
    const { voter, line } = vote;
    if (voters.has(voter)) throw new BrokenFile(line, `Voter "${voter}" stands here for the second time.`);
    voters.add(voter);
    for (const id of vote.named) votes.set(id, (votes.get(id) ?? 0) + 1);
    return vote;
  });
  return { ballots: ballotsFrom(cast, meta, [...projects.keys()]), votes };
}

function ballotsFrom(cast: readonly Vote[], meta: Meta, projects: readonly OptionId[]): BudgetBallots {
  const { voteType, defaultScore } = meta;
  switch (voteType) {
    case 'approval':
    case 'choose-1':
      return { kind: 'approvals', cast: cast.map(({ named }) => ({ ballot: named, people: 1 })) };
    case 'ordinal': {
      const rankings = cast.map(({ named }) => ({ ballot: named.map((id) => [id]), people: 1 }));
      return { kind: 'rankings', cast: rankings };
    }
    case 'cumulative':
    case 'scoring': {
      const others = voteType === 'scoring' && !defaultScore.equals(0) ? projects : [];
      const unnamed = others.map((id) => [id, defaultScore.valueOf()] as const);
      const points = cast.map(({ named, points }) => {
        const given = named.map((id, at) => [id, points[at] ?? 0] as const);
        return { ballot: new Map([...unnamed, ...given]), people: 1 };
      });
      return { kind: 'points', cast: points };
    }
  }
}
