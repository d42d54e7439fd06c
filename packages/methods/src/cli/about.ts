import type { Rule } from '../count.ts';
import type { BallotKind } from '../election.ts';

const exampleOf: Record<BallotKind, string> = {
  approvals: 'approvals.json',
  points: 'points.json',
  grades: 'grades.json',
  rankings: 'ward.blt',
  estimates: 'estimates.json',
};

/** What a rule does, for the terminal. */
export function about({ name, says, takes, needs, source }: Rule): string {
  const file = needs === 'budget' ? 'town.pb' : exampleOf[takes[0] ?? 'approvals'];
  const seats = needs === 'seats' ? ' --seats 3' : '';
  return [
    name,
    '',
    says,
    '',
    `Counts:   ${takes.join(', ')}`,
    `Source:   ${source}`,
    `Example:  npm run -s count -- --rule ${name}${seats} ${file}`,
  ].join('\n');
}
