import type { ElectionFile } from './file.ts';
import { contradictions } from './pabulib/doubts.ts';
import type { Fault } from './fault.ts';
import { metaFrom, type Meta } from './pabulib/meta.ts';
import { projectsFrom } from './pabulib/projects.ts';
import { tablesOf } from './pabulib/tables.ts';
import { votesFrom } from './pabulib/votes.ts';

export { writePabulib, NotWritable, type PabulibAbout } from './pabulib/write.ts';

export type { Limits, VoteType } from './pabulib/meta.ts';

/** A `.pb` file as it was read, and how people were to vote. */
export interface PabulibFile extends ElectionFile {
  readonly meta: Meta;
}

/**
 * Reads a `.pb` file, the format of Pabulib: three tables with semicolons, META, PROJECTS and VOTES, with columns in
 * any order.
 *
 * - `approval` and `choose-1` become approvals; `cumulative` and `scoring` points; `ordinal` rankings, in which whom a
 *   vote does not name is not ranked. A vote may only be empty where `min_length` is 0.
 * - Costs, budgets and points are exact decimals. The budget is that of META, `min_project_score_threshold` is the
 *   threshold, and the lot is the order of PROJECTS.
 * - `published` are those with 1 under `selected`.
 *
 * Whatever leaves open what was cast or what it costs is a {@link BrokenFile}, with the line: a section, a column or a
 * number that is missing, an empty line (one at the end is none), a comma in a number, a project or voter that stands
 * there twice, a vote for no project or twice for one, a vote beyond the limits of META, spaces around the commas of a
 * list, a value that its column does not know. What can be read and contradicts itself is a doubt: other numbers of
 * votes, projects or points than announced, spaces around a value, a project that costs nothing, a vote or selected
 * projects that cost more than they may.
 *
 * A file that was cut off is broken or doubtful wherever the cut is, as `num_votes` and the columns `votes` and `score`
 * no longer agree. What can never be seen is a cut that takes only the end of the last line, or a part of a value there
 * that bears on no count (an age); and, in a file without the column `votes` (or `score`, where points are given), a cut
 * within the last vote that leaves another one which is allowed: `3,14` becomes `3,1`.
 *
 * Bounds for categories or neighbourhoods, as `budget_per_category`, are passed over, and the `rule` is what it is called,
 * whatever its name: it bears on no ballot.
 *
 * Source: pabulib.org/format, and the rules of Pabulib's checker.
 */
export function readPabulib(text: string): PabulibFile {
  const doubts: Fault[] = [];
  const { META, PROJECTS, VOTES } = tablesOf(text, doubts);
  const meta = metaFrom(META);
  const projects = projectsFrom(PROJECTS, doubts);
  const votes = votesFrom(VOTES, meta, projects.byId, doubts);
  doubts.push(...contradictions(meta, projects, votes));
  doubts.sort((a, b) => a.line - b.line);

  const options = [...projects.byId.values()].map(({ option }) => option);
  const lot = options.map(({ id }) => id);
  const { budget, threshold } = meta;
  const election = { options, ballots: votes.ballots, budget, ...(threshold && { threshold }), lot };
  return { election, ...(projects.selected && { published: projects.selected }), doubts, meta };
}
