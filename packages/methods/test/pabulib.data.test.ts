import { readdirSync } from 'node:fs';
import { expect } from 'vitest';
import { scoresOf, budgetBallots } from '../src/budgets/scores.ts';
import { greedy } from '../src/budgets/greedy.ts';
import { BrokenFile } from '../src/files/fault.ts';
import type { ElectionFile } from '../src/files/file.ts';
import { readPabulib } from '../src/files/pabulib.ts';
import { dataPath, dataText, onRealData } from './data.ts';

/** Real participatory budgets in Pabulib's format are read as they are, and their columns recounted. */

const textOf = (name: string) => dataText('pabulib', 'pb_files', name);

let read: readonly ({ readonly name: string } & ElectionFile)[] | undefined;

/** All files of the library, read once. */
const elections = () =>
  (read ??= readdirSync(dataPath('pabulib', 'pb_files'))
    .sort()
    .map((name) => ({ name, ...readPabulib(textOf(name)) })));

/** The columns of a section of a file without quotes in the columns that are asked for. */
function columns(text: string, title: string, ...names: readonly string[]): (string | undefined)[][] {
  const lines = text.split(/\r?\n/);
  const from = lines.indexOf(title) + 1;
  const to = lines.findIndex((line, at) => at > from && /^(PROJECTS|VOTES|)$/.test(line));
  const places = names.map((name) => (lines[from] ?? '').split(';').indexOf(name));
  return lines.slice(from + 1, to).map((line) => places.map((place) => line.split(';')[place]));
}

onRealData('all 39 files are read without a doubt', () => {
  const read = elections();
  expect(read).toHaveLength(39);
  expect(read.filter(({ doubts }) => doubts.length > 0)).toEqual([]);
  expect(read.reduce((sum, { election }) => sum + election.options.length, 0)).toBe(1228);
  expect(read.reduce((sum, { election }) => sum + election.ballots.cast.length, 0)).toBe(43297);
});

onRealData('the columns votes and score are what a recount of the ballots finds, in all 39 files', () => {
  let compared = { votes: 0, score: 0 };
  for (const { name, election } of elections()) {
    const { options, ballots } = election;
    const ids = options.map(({ id }) => id);
    const counted = scoresOf(budgetBallots(ballots), ids);
    const column = ballots.kind === 'approvals' ? 'votes' : 'score';
    for (const [id = '', value] of columns(textOf(name), 'PROJECTS', 'project_id', column)) {
      expect([name, id, counted.get(id)?.toFraction()]).toEqual([name, id, value]);
      compared = { ...compared, [column]: compared[column] + 1 };
    }
  }
  expect(compared).toEqual({ votes: 1029, score: 199 });
});

onRealData("what Pabulib's checker holds valid is read, and what it holds invalid is refused", () => {
  const valid = readPabulib(dataText('pabulib-checker', 'examples', 'example_valid.pb'));
  expect([valid.election.ballots.cast.length, valid.doubts]).toEqual([76, []]);

  const invalid = dataText('pabulib-checker', 'examples', 'example_invalid.pb');
  const fault = (text: string) => {
    try {
      return readPabulib(text);
    } catch (error) {
      return error instanceof BrokenFile ? error.message : error;
    }
  };
  expect(fault(invalid)).toBe('Line 20: currency is "non_existing", and not three capital letters.');
  const inEuro = invalid.replace('non_existing', 'EUR');
  expect(fault(inEuro)).toBe('Line 29: sex is "X", and not M, F or O.');
  expect(fault(inEuro.replace(';X;', ';F;'))).toBe('Line 30: sex is "Z", and not M, F or O.');
  expect(fault(inEuro.replace(';X;', ';F;').replace(';Z;', ';M;'))).toMatchObject({ doubts: [] });
  expect(fault(dataText('pabulib-checker', 'tests', 'test_empty_lines.pb'))).toBe(
    'Line 5: The line is empty.',
  );
});

onRealData('Winterthur announces 38 votes and holds 37: it is read, with that doubt and one more', () => {
  const { election, doubts } = readPabulib(dataText('kk24-winterthur', 'pre_voting.pb'));
  expect(doubts).toEqual([
    { line: 8, reason: 'num_votes says 38, and there are 37.' },
    { line: 12, reason: 'There are spaces around "0" in META.' },
  ]);
  expect([election.options.length, election.ballots.cast.length]).toEqual([56, 37]);
  expect(
    election.ballots.cast.filter(({ ballot }) => Array.isArray(ballot) && ballot.length === 0),
  ).toHaveLength(1);
});

/** Towns that funded by the greedy rule and said what they funded. */
const towns = () =>
  elections().flatMap(({ name, election, published }) =>
    published && /^rule;greedy\r?$/m.test(textOf(name))
      ? [{ name, election, published: [...published].sort() }]
      : [],
  );

onRealData('greedy funds what 12 Polish towns funded: 7 by approvals, 3 by points, 2 by rankings', () => {
  const all = towns();
  for (const { name, election, published } of all) {
    expect([name, [...greedy(election).winners].sort()]).toEqual([name, published]);
  }
  const kinds = all.map(({ election }) => election.ballots.kind);
  expect(kinds.filter((kind) => kind === 'approvals')).toHaveLength(7);
  expect(kinds.filter((kind) => kind === 'points')).toHaveLength(3);
  expect(kinds.filter((kind) => kind === 'rankings')).toHaveLength(2);
});

onRealData('greedy that ends at the first that costs too much funds less than each of the 12 did', () => {
  const same = towns().filter(({ election, published }) => {
    const { winners } = greedy(election, { skip: false });
    expect(published).toEqual(expect.arrayContaining([...winners]));
    return winners.length === published.length;
  });
  expect(same.map(({ name }) => name)).toEqual([]);
});

/** Where a file can be cut off so that what is left is read without a doubt. */
function silentCuts(text: string, from = 0): readonly string[] {
  const read = (part: string) => {
    try {
      return readPabulib(part).doubts.length === 0;
    } catch (error) {
      if (error instanceof BrokenFile) return false;
      throw error;
    }
  };
  const cuts = Array.from({ length: text.length - from }, (_, at) => from + at);
  return cuts.filter((at) => read(text.slice(0, at))).map((at) => text.slice(at));
}

onRealData(
  'Assen, cut off anywhere, is refused or doubtful, unless only the end of the last line is gone',
  () => {
    const assen = textOf('Netherlands_Assen_2024.pb');
    expect(assen).toMatch(/;1,8\r\n$/);
    expect(silentCuts(assen)).toEqual(['\r\n', '\n']);
  },
);

onRealData('without the column votes, a cut that leaves a shorter last vote cannot be seen', () => {
  const assen = textOf('Netherlands_Assen_2024.pb');
  const uncounted = assen.replace(/(?<=PROJECTS\r\n)[^]*(?=VOTES\r\n)/, (table) =>
    table.replaceAll(/^([^;]*;[^;]*);[^;]*/gm, '$1'),
  );
  expect(uncounted).toContain('project_id;cost;name');
  expect(silentCuts(uncounted, uncounted.indexOf('VOTES'))).toEqual(['\r\n', '\n']);
  const freer = uncounted.replace('min_length;2', 'min_length;1');
  expect(silentCuts(freer, freer.indexOf('VOTES'))).toEqual([',8\r\n', '\r\n', '\n']);
});
