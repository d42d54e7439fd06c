import type Fraction from 'fraction.js';
import type { Option, OptionId } from '../../election.ts';
import { BrokenFile, type Fault } from '../fault.ts';
import { amount, decimal, notNegative } from './numbers.ts';
import type { Table } from './tables.ts';

/** A project, and what the file says was counted for it. */
export interface Project {
  readonly option: Required<Option>;
  readonly line: number;
  readonly votes?: number;
  readonly score?: Fraction;
}

export interface Projects {
  readonly byId: ReadonlyMap<OptionId, Project>;
  /** In the order of the file; undefined where the file has no column `selected`. */
  readonly selected?: readonly OptionId[];
}

/**
 * Reads PROJECTS. Of the column `selected` only 1 is a win by the rule; 2 and 3 stand for what was decided otherwise,
 * as the file's comment then says.
 */
export function projectsFrom(table: Table, doubts: Fault[]): Projects {
  const [idOf, costOf] = [table.values('project_id'), table.values('cost')];
  const nameOf = table.has('name') ? table.cells('name') : () => '';
  const votesOf = table.has('votes') ? table.values('votes') : () => '';
  const scoreOf = table.has('score') ? table.values('score') : () => '';
  const selectedOf = table.has('selected') ? table.values('selected') : undefined;

  const byId = new Map<OptionId, Project>();
  const selected: OptionId[] = [];
  for (const row of table.rows) {
    const { line } = row;
    const id = idOf(row);
    if (id === '') throw new BrokenFile(line, 'The project has no project_id.');
    if (id.includes(','))
      throw new BrokenFile(line, `The project_id "${id}" has a comma; votes could not name it.`);
    if (byId.has(id)) throw new BrokenFile(line, `Project "${id}" stands here for the second time.`);

    const [votes, score] = [votesOf(row), scoreOf(row)];
    const cost = notNegative(costOf(row), line, `The cost of project "${id}"`);
    if (cost.equals(0)) doubts.push({ line, reason: `Project "${id}" costs nothing.` });
    byId.set(id, {
      option: { id, name: nameOf(row), cost },
      line,
      ...(votes !== '' && { votes: amount(votes, line, `The number of votes of project "${id}"`) }),
      ...(score !== '' && { score: decimal(score, line, `The score of project "${id}"`) }),
    });
    if (selectedOf && wasSelected(selectedOf(row), id, line)) selected.push(id);
  }
  return { byId, ...(selectedOf && { selected }) };
}

function wasSelected(text: string, id: OptionId, line: number): boolean {
  if (/^[0-3]$/.test(text)) return text === '1';
  throw new BrokenFile(line, `Project "${id}" has "${text}" under selected, and not 0, 1, 2 or 3.`);
}
