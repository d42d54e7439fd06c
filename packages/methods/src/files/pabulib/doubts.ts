import { scoresOf } from '../../budgets/scores.ts';
import { Sum } from '../../exact.ts';
import type { Fault } from '../fault.ts';
import type { Meta } from './meta.ts';
import type { Projects } from './projects.ts';
import type { Votes } from './votes.ts';
import { several, thereAre } from '../several.ts';

/** Where the file announces something else than it holds: perhaps a part of it is missing, or was changed. */
export function contradictions(meta: Meta, { byId, selected }: Projects, { ballots, votes }: Votes): Fault[] {
  const doubts: Fault[] = [];
  const announced = {
    num_projects: [meta.projects, byId.size],
    num_votes: [meta.votes, ballots.cast.length],
  } as const;
  for (const [key, [{ number, line }, found]] of Object.entries(announced)) {
    if (number !== found) doubts.push({ line, reason: `${key} says ${number}, and ${thereAre(found)}.` });
  }

  const scores = scoresOf(ballots, [...byId.keys()]);
  for (const [id, project] of byId) {
    const { line } = project;
    const found = votes.get(id) ?? 0;
    if (project.votes !== undefined && project.votes !== found) {
      doubts.push({
        line,
        reason: `Project "${id}" has ${several(found, 'vote')}, and votes says ${project.votes}.`,
      });
    }
    const score = scores.get(id);
    if (project.score && score && !score.equals(project.score)) {
      const said = project.score.toString();
      doubts.push({
        line,
        reason: `Project "${id}" has a score of ${score.toString()}, and score says ${said}.`,
      });
    }
  }

  if (selected) {
    const total = new Sum();
    for (const id of selected) total.add(byId.get(id)?.option.cost ?? 0);
    if (total.value.compare(meta.budget) > 0) {
      const [cost, budget] = [total.value.toString(), meta.budget.toString()];
      doubts.push({
        line: 1,
        reason: `The selected projects cost ${cost}, more than the budget of ${budget}.`,
      });
    }
  }
  return doubts;
}
