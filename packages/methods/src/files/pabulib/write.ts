import type Fraction from 'fraction.js';
import { budgetBallots, scoresOf } from '../../budgets/scores.ts';
import { turnoutOf, type Ballots, type Election, type OptionId } from '../../election.ts';
import { exactly, Sum } from '../../exact.ts';
import { inDigits } from './numbers.ts';

/** What a `.pb` file says of an election beside the election itself. */
export interface PabulibAbout {
  readonly description: string;
  readonly country: string;
  /** The town, region or organisation. */
  readonly unit: string;
  /** Which edition of it, often the year. */
  readonly instance: string;
  /** `dd.mm.yyyy`, or the year. */
  readonly dateBegin: string;
  readonly dateEnd: string;
  /** Pabulib's name of the rule by which the winners were found. */
  readonly rule?: 'greedy' | 'equalshares' | 'equalshares/add1' | 'unknown';
  /** Two letters. */
  readonly language?: string;
  /** Three capital letters. */
  readonly currency?: string;
}

/** The format has no place for this election; `message` says what has none. */
export class NotWritable extends Error {
  override readonly name = 'NotWritable';
}

/**
 * Writes an election as a `.pb` file that keeps to the rules of Pabulib's checker; read again, it is the same election
 * with the same winners. People with one and the same ballot get a line each.
 *
 * What a name or a value of `about` holds is written on one line, with single spaces. The lot and the number of seats
 * have no place in the format. Throws {@link NotWritable} for what it cannot hold: grades and estimates, rankings with
 * equals, points below 0, projects without a cost, ids with commas or spaces at an end, amounts that no decimal is.
 */
export function writePabulib(
  { election, published }: { readonly election: Election; readonly published?: readonly OptionId[] },
  about: PabulibAbout,
): string {
  const { budget } = election;
  if (budget === undefined) throw new NotWritable('The election has no budget.');
  const lines = [
    'META',
    'key;value',
    ...metaLines(election, budget, about),
    'PROJECTS',
    ...projectLines(election, published),
    'VOTES',
    ...voteLines(election.ballots),
  ];
  return lines.join('\n') + '\n';
}

function metaLines(
  { options, ballots, threshold }: Election,
  budget: Fraction,
  about: PabulibAbout,
): string[] {
  const entries: readonly (readonly [key: string, value: string | undefined])[] = [
    ['description', about.description],
    ['country', about.country],
    ['unit', about.unit],
    ['instance', about.instance],
    ['num_projects', String(options.length)],
    ['num_votes', String(turnoutOf(ballots))],
    ['budget', written(budget, 'The budget')],
    ['vote_type', voteTypeOf(ballots)],
    ['rule', about.rule ?? 'unknown'],
    ['date_begin', about.dateBegin],
    ['date_end', about.dateEnd],
    ...limits(ballots),
    ['min_project_score_threshold', threshold && written(threshold, 'The threshold')],
    ['language', about.language],
    ['currency', about.currency],
  ];
  return entries.flatMap(([key, value]) => (value === undefined ? [] : [row([key, oneLine(value)])]));
}

function voteTypeOf(ballots: Ballots): string {
  switch (ballots.kind) {
    case 'approvals':
      return 'approval';
    case 'points':
      return 'cumulative';
    case 'rankings':
      return 'ordinal';
    case 'grades':
    case 'estimates':
      throw noPlace(ballots);
  }
}

function limits(ballots: Ballots): readonly (readonly [key: string, value: string])[] {
  const found: [string, string][] = [];
  if (ballots.cast.some(({ ballot }) => isBlank(ballot))) found.push(['min_length', '0']);
  if (ballots.kind === 'points') {
    let most = exactly(0);
    for (const { ballot } of ballots.cast) {
      const sum = new Sum();
      for (const points of ballot.values()) sum.add(points);
      if (sum.value.compare(most) > 0) most = sum.value;
    }
    found.push(['max_sum_points', written(most, 'A sum of points')]);
  }
  return found;
}

function isBlank(ballot: Ballots['cast'][number]['ballot']): boolean {
  if (typeof ballot === 'number') return false;
  return 'size' in ballot ? ballot.size === 0 : ballot.length === 0;
}

function projectLines({ options, ballots }: Election, published: readonly OptionId[] | undefined): string[] {
  const ids = options.map(({ id }) => id);
  const scores = scoresOf(budgetBallots(ballots), ids);
  const votes = votesOf(ballots);
  const scored = ballots.kind !== 'approvals';
  const won = published && new Set(published);
  const columns = [
    'project_id',
    'cost',
    'votes',
    ...(scored ? ['score'] : []),
    'name',
    ...(won ? ['selected'] : []),
  ];
  const rows = options.map(({ id, name, cost }) => {
    const score = scored ? [written(scores.get(id) ?? exactly(0), `The score of "${id}"`)] : [];
    const selected = won ? [won.has(id) ? '1' : '0'] : [];
    return row([
      plainId(id),
      costOf(id, cost),
      String(votes.get(id) ?? 0),
      ...score,
      oneLine(name),
      ...selected,
    ]);
  });
  return [row(columns), ...rows];
}

function voteLines(ballots: Ballots): string[] {
  const lines = [row(ballots.kind === 'points' ? ['voter_id', 'vote', 'points'] : ['voter_id', 'vote'])];
  const add = (people: number, ...cells: string[]) => {
    for (let one = 0; one < people; one += 1) lines.push(row([String(lines.length), ...cells]));
  };
  switch (ballots.kind) {
    case 'approvals':
      for (const { ballot, people } of ballots.cast) add(people, ballot.join(','));
      break;
    case 'points':
      for (const { ballot, people } of ballots.cast) {
        const given = [...ballot].sort(([, a], [, b]) => b - a);
        const points = given.map(([id, points]) => pointsFor(id, points));
        add(people, given.map(([id]) => id).join(','), points.join(','));
      }
      break;
    case 'rankings':
      for (const { ballot, people } of ballots.cast) add(people, ballot.map(onlyOne).join(','));
      break;
    case 'grades':
    case 'estimates':
      throw noPlace(ballots);
  }
  return lines;
}

function votesOf(ballots: Ballots): ReadonlyMap<OptionId, number> {
  const votes = new Map<OptionId, number>();
  const add = (ids: Iterable<OptionId>, people: number) => {
    for (const id of ids) votes.set(id, (votes.get(id) ?? 0) + people);
  };
  if (ballots.kind === 'approvals') for (const { ballot, people } of ballots.cast) add(ballot, people);
  if (ballots.kind === 'points') for (const { ballot, people } of ballots.cast) add(ballot.keys(), people);
  if (ballots.kind === 'rankings') for (const { ballot, people } of ballots.cast) add(ballot.flat(), people);
  return votes;
}

function onlyOne(equals: readonly OptionId[]): OptionId {
  const [id, ...others] = equals;
  if (id !== undefined && others.length === 0) return id;
  throw new NotWritable(`A ranking holds ${equals.join(' and ')} equal; the format has no place for that.`);
}

function pointsFor(id: OptionId, points: number): string {
  if (points >= 0) return written(exactly(points), `What a ballot gives to "${id}"`);
  throw new NotWritable(
    `A ballot gives ${points} points to "${id}"; the format has no place for less than 0.`,
  );
}

function plainId(id: OptionId): string {
  if (id !== '' && id === id.trim() && !/[,\r\n]/.test(id)) return id;
  throw new NotWritable(`The id "${id}" is empty, or has a comma, a line break or a space at an end.`);
}

function costOf(id: OptionId, cost: Fraction | undefined): string {
  if (cost && cost.compare(0) > 0) return written(cost, `The cost of "${id}"`);
  throw new NotWritable(`"${id}" has no cost.`);
}

function written(number: Fraction, what: string): string {
  const digits = inDigits(number);
  if (digits === undefined) throw new NotWritable(`${what} is ${number.toFraction()}, which no decimal is.`);
  return digits;
}

const noPlace = ({ kind }: Ballots) => new NotWritable(`The format has no place for ${kind}.`);

/** Spaces and line breaks as single spaces: others read the file line by line. */
const oneLine = (text: string) => text.trim().replaceAll(/\s+/g, ' ');

const row = (cells: readonly string[]) => cells.map(quoted).join(';');

const quoted = (cell: string) => (/[";]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
