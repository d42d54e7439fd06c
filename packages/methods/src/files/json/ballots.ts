import type { Approvals, Ballots, Cast, Grades, OptionId, Points, Ranking } from '../../election.ts';
import { Headcount } from '../numbers.ts';
import type { Json } from './text.ts';
import { broken, decimal, Entries, list, text, whole, writtenDecimal } from './values.ts';

type Ids = ReadonlySet<OptionId>;

export function readBallots(top: Entries, ids: Ids): Ballots {
  const kind = top.text('kind');
  const all = new Headcount();
  const castAs = <Ballot>(read: (node: Json, path: string) => Ballot) =>
    top.list('ballots').map((node, at): Cast<Ballot> => {
      const cast = new Entries(node, `ballots[${at}]`);
      cast.onlyKeys(['people', 'ballot', 'way']);
      const people = cast.has('people') ? whole(cast.at('people'), cast.path('people')) : 1;
      if (!all.add(people)) broken(node, cast.path('people'), 'make more than can be counted.');
      return {
        people,
        ballot: read(cast.at('ballot'), cast.path('ballot')),
        ...(cast.has('way') && { way: readWay(cast) }),
      };
    });
  if (kind !== 'grades' && top.has('grades')) broken(top.at('grades'), 'grades', `are no part of ${kind}.`);
  switch (kind) {
    case 'approvals':
      return { kind, cast: castAs((node, path) => readIds(node, path, ids)) };
    case 'points':
      return { kind, cast: castAs((node, path) => readPoints(node, path, ids)) };
    case 'grades': {
      const grades = top.list('grades').map((node, at) => text(node, `grades[${at}]`));
      const twice = grades.find((grade, at) => grades.indexOf(grade) < at);
      if (twice !== undefined) broken(top.at('grades'), 'grades', `name "${twice}" twice.`);
      return { kind, grades, cast: castAs((node, path) => readGrades(node, path, ids, grades)) };
    }
    case 'rankings':
      return { kind, cast: castAs((node, path) => readRanking(node, path, ids)) };
    case 'estimates':
      return { kind, cast: castAs(decimal) };
    default:
      return broken(top.at('kind'), 'kind', `should be one of ${kinds.join(', ')}, and is "${kind}".`);
  }
}

function readWay(cast: Entries): 'hands' {
  const way = cast.text('way');
  return way === 'hands'
    ? way
    : broken(cast.at('way'), cast.path('way'), `should be "hands", and is "${way}".`);
}

const kinds: readonly Ballots['kind'][] = ['approvals', 'points', 'grades', 'rankings', 'estimates'];

/** Ids among `ids`, none of them twice. */
export function readIds(node: Json, path: string, ids: Ids): Approvals {
  return once(
    list(node, path).map((one) => readId(one, path, ids)),
    node,
    path,
  );
}

function readId(node: Json, path: string, ids: Ids): OptionId {
  const id = text(node, path);
  return ids.has(id) ? id : broken(node, path, `names "${id}", which is no option.`);
}

function once(named: readonly OptionId[], node: Json, path: string): readonly OptionId[] {
  const seen = new Set<OptionId>();
  for (const id of named) {
    if (seen.has(id)) broken(node, path, `names "${id}" twice.`);
    seen.add(id);
  }
  return named;
}

function readPoints(node: Json, path: string, ids: Ids): Points {
  return readEntries(node, path, ids, decimal);
}

function readGrades(node: Json, path: string, ids: Ids, grades: readonly string[]): Grades {
  return readEntries(node, path, ids, (one, at) => {
    const grade = grades.indexOf(text(one, at));
    return grade < 0 ? broken(one, at, 'should be one of the grades.') : grade;
  });
}

function readEntries(node: Json, path: string, ids: Ids, read: (node: Json, path: string) => number) {
  if (node.is !== 'object') return broken(node, path, 'should be an object.');
  return new Map(
    [...node.entries].map(([id, one]) => {
      if (!ids.has(id)) broken(one, path, `names "${id}", which is no option.`);
      return [id, read(one, `${path}.${id}`)];
    }),
  );
}

function readRanking(node: Json, path: string, ids: Ids): Ranking {
  const ranking = list(node, path).map((group) =>
    group.is === 'list' ? group.items.map((one) => readId(one, path, ids)) : [readId(group, path, ids)],
  );
  if (ranking.some((group) => group.length === 0)) broken(node, path, 'has an empty group.');
  once(ranking.flat(), node, path);
  return ranking;
}

/** Each ballot as it is written, with its people and its way. */
export function writeBallots(ballots: Ballots): Cast<string>[] {
  switch (ballots.kind) {
    case 'approvals':
      return ballots.cast.map(({ ballot, ...cast }) => ({ ...cast, ballot: JSON.stringify(ballot) }));
    case 'points':
      return ballots.cast.map(({ ballot, ...cast }) => ({
        ...cast,
        ballot: writeEntries(ballot, writtenDecimal),
      }));
    case 'grades':
      return ballots.cast.map(({ ballot, ...cast }) => ({
        ...cast,
        ballot: writeEntries(ballot, (place) => JSON.stringify(ballots.grades[place] ?? '')),
      }));
    case 'rankings':
      return ballots.cast.map(({ ballot, ...cast }) => ({
        ...cast,
        ballot: JSON.stringify(ballot.map((group) => (group.length === 1 ? group[0] : group))),
      }));
    case 'estimates':
      return ballots.cast.map(({ ballot, ...cast }) => ({ ...cast, ballot: writtenDecimal(ballot) }));
  }
}

/** Key by key, since an object of JavaScript would put numbers before other ids and lose `__proto__`. */
function writeEntries(ballot: Points | Grades, write: (value: number) => string): string {
  return `{${[...ballot].map(([id, value]) => `${JSON.stringify(id)}:${write(value)}`).join(',')}}`;
}
