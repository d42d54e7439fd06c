import type Fraction from 'fraction.js';
import { exactly, Sum } from '../../exact.ts';
import type { OptionId } from '../../election.ts';
import { BrokenFile, type Fault } from '../fault.ts';
import { oneOf, type Meta } from './meta.ts';
import { decimal } from './numbers.ts';
import type { Project } from './projects.ts';
import type { Row, Table } from './tables.ts';
import { several } from '../several.ts';

/** What one line of VOTES says. */
export interface Vote {
  readonly line: number;
  readonly voter: string;
  readonly named: readonly OptionId[];
  /** As many as `named`, in ballots that give points. */
  readonly points: readonly number[];
}

/** Reads the lines of VOTES one by one. Throws a {@link BrokenFile} for a vote that META does not allow. */
export function voteReader(
  table: Table,
  { voteType, limits }: Meta,
  projects: ReadonlyMap<OptionId, Project>,
  doubts: Fault[],
): (row: Row) => Vote {
  const givesPoints = voteType === 'cumulative' || voteType === 'scoring';
  const [voterOf, voteOf] = [table.values('voter_id'), table.values('vote')];
  const pointsOf = givesPoints ? table.values('points') : undefined;
  const mind = closedLists(table);
  const { minLength, maxLength, maxSumCost, minPoints, maxPoints, maxSumPoints } = limits;

  return (row) => {
    const { line } = row;
    mind(row);
    const voter = voterOf(row);
    if (voter === '') throw new BrokenFile(line, 'The vote has no voter_id.');
    const broken = (reason: string) => new BrokenFile(line, `Voter "${voter}": ${reason}`);

    const named = listed(voteOf(row), broken);
    const unknown = named.find((id) => !projects.has(id));
    if (unknown !== undefined) throw broken(`there is no project "${unknown}".`);
    if (new Set(named).size < named.length) throw broken('a project stands twice in the vote.');
    if (named.length < minLength) {
      throw broken(`the vote names ${several(named.length, 'project')}, fewer than min_length ${minLength}.`);
    }
    if (maxLength !== undefined && named.length > maxLength) {
      throw broken(`the vote names ${several(named.length, 'project')}, more than max_length ${maxLength}.`);
    }
    if (maxSumCost) {
      const cost = sumOf(named.map((id) => projects.get(id)?.option.cost ?? 0));
      if (cost.compare(maxSumCost) > 0) {
        const reason = `The projects of voter "${voter}" cost ${inWords(cost)}, more than max_sum_cost.`;
        doubts.push({ line, reason });
      }
    }
    if (!pointsOf) return { line, voter, named, points: [] };

    const points = listed(pointsOf(row), broken).map((text) => countable(text, line, voter));
    if (points.length !== named.length) {
      throw broken(
        `the vote names ${several(named.length, 'project')}, and gives points to ${points.length}.`,
      );
    }
    for (const one of points) {
      if (minPoints && exactly(one).compare(minPoints) < 0) {
        throw broken(
          `the vote gives a project ${several(one, 'point')}, fewer than min_points ${inWords(minPoints)}.`,
        );
      }
      if (maxPoints && exactly(one).compare(maxPoints) > 0) {
        throw broken(
          `the vote gives a project ${several(one, 'point')}, more than max_points ${inWords(maxPoints)}.`,
        );
      }
    }
    if (maxSumPoints) {
      const sum = sumOf(points);
      if (sum.compare(maxSumPoints) > 0) {
        throw broken(
          `the vote gives ${several(sum, 'point')} in all, more than max_sum_points ${inWords(maxSumPoints)}.`,
        );
      }
    }
    return { line, voter, named, points };
  };
}

/** A list as the format writes it: `a,b,c`. */
function listed(text: string, broken: (reason: string) => BrokenFile): readonly string[] {
  if (text === '') return [];
  const found = text.split(',');
  for (const one of found) {
    if (one === '') throw broken(`"${text}" has an empty place in the list.`);
    if (one.trim() !== one) throw broken(`"${text}" has spaces around a comma.`);
  }
  return found;
}

/** Points as a number that means exactly what is written. */
function countable(text: string, line: number, voter: string): number {
  const what = `What voter "${voter}" gives`;
  const written = decimal(text, line, what);
  const number = Number(text);
  if (!exactly(number).equals(written)) throw new BrokenFile(line, `${what} has too many digits: ${text}.`);
  return number;
}

/** Columns that bear on no count, but whose values show that a line is what it seems to be. */
function closedLists(table: Table): (row: Row) => void {
  const lists = [
    ['sex', oneOf(/^[MFO]$/i, 'M, F or O')],
    ['voting_method', oneOf(/^(internet|paper)$/, 'internet or paper')],
  ] as const;
  const known = lists
    .filter(([column]) => table.has(column))
    .map(([column, mind]) => ({ column, mind, valueOf: table.values(column) }));
  return (row) => {
    for (const { column, mind, valueOf } of known) mind(valueOf(row), row.line, column);
  };
}

const inWords = (number: Fraction) => number.toString();

function sumOf(numbers: readonly (number | Fraction)[]): Fraction {
  const sum = new Sum();
  for (const number of numbers) sum.add(number);
  return sum.value;
}
