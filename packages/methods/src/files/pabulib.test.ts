import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numRuns } from '../../test/runs.ts';
import { BrokenFile } from './fault.ts';
import { readPabulib } from './pabulib.ts';

const meta = ['META', 'key;value', 'num_projects;3', 'num_votes;2', 'budget;1000.50', 'vote_type;approval'];
const projects = [
  'PROJECTS',
  'project_id;cost;name',
  '07;400000.0;Bench',
  '12;250.25;"Tree; ""large"""',
  'a;1;Say "hi"',
];
const votes = ['VOTES', 'voter_id;vote', 'v1;07,a', 'v2;12'];
const file = (...lines: readonly (readonly string[])[]) => lines.flat().join('\n') + '\n';
const whole = file(meta, projects, votes);

/** The file with a line changed. */
const changed = (from: string, to: string) => {
  const lines = whole.split('\n');
  expect(lines).toContain(from);
  return lines.flatMap((line) => (line === from ? to.split('\n') : [line])).join('\n');
};

const faultOf = (text: string): string => {
  try {
    readPabulib(text);
  } catch (error) {
    if (error instanceof BrokenFile) return error.message;
    throw error;
  }
  return 'read';
};

const doubtsOf = (text: string) => readPabulib(text).doubts.map(({ line, reason }) => `${line}: ${reason}`);

/** A file in which points are given. */
const pointsFile = (voteType: string, limits: readonly string[], ...lines: readonly string[]) =>
  file(
    [
      'META',
      'key;value',
      'num_projects;2',
      `num_votes;${lines.length}`,
      'budget;10',
      `vote_type;${voteType}`,
      ...limits,
    ],
    ['PROJECTS', 'project_id;cost', 'a;1', 'b;2'],
    ['VOTES', 'voter_id;vote;points', ...lines],
  );

describe('what is read', () => {
  test('options in the order of the file, with names and exact costs; the lot is that order', () => {
    const { election, doubts, published } = readPabulib(whole);
    expect(election.options.map(({ id, name, cost }) => [id, name, cost?.toFraction()])).toEqual([
      ['07', 'Bench', '400000'],
      ['12', 'Tree; "large"', '1001/4'],
      ['a', 'Say "hi"', '1'],
    ]);
    expect(election.budget?.toFraction()).toBe('2001/2');
    expect(election.lot).toEqual(['07', '12', 'a']);
    expect([doubts, published]).toEqual([[], undefined]);
  });

  test('approvals', () => {
    expect(readPabulib(whole).election.ballots).toEqual({
      kind: 'approvals',
      cast: [
        { ballot: ['07', 'a'], people: 1 },
        { ballot: ['12'], people: 1 },
      ],
    });
  });

  test('a single choice is an approval of one', () => {
    const single = file([...meta.slice(0, -1), 'vote_type;choose-1'], projects, [
      ...votes.slice(0, 2),
      'v1;a',
      'v2;12',
    ]);
    expect(readPabulib(single).election.ballots.cast.map(({ ballot }) => ballot)).toEqual([['a'], ['12']]);
    expect(faultOf(single.replace('v1;a', 'v1;a,12'))).toBe(
      'Line 14: Voter "v1": the vote names 2 projects, more than max_length 1.',
    );
  });

  test('an ordinal vote is a strict ranking of those that it names', () => {
    const ordinal = readPabulib(
      changed('vote_type;approval', 'vote_type;ordinal').replace('v1;07,a', 'v1;a,07'),
    );
    expect(ordinal.election.ballots).toEqual({
      kind: 'rankings',
      cast: [
        { ballot: [['a'], ['07']], people: 1 },
        { ballot: [['12']], people: 1 },
      ],
    });
  });

  test('points stand in the order of the projects that the vote names', () => {
    const { ballots } = readPabulib(
      pointsFile('cumulative', ['max_sum_points;5'], 'x;b,a;3,2', 'y;a;1.5'),
    ).election;
    expect(ballots).toEqual({
      kind: 'points',
      cast: [
        { ballot: new Map(Object.entries({ b: 3, a: 2 })), people: 1 },
        { ballot: new Map(Object.entries({ a: 1.5 })), people: 1 },
      ],
    });
  });

  test('in a scoring vote a project that is not named gets the default score', () => {
    const { ballots } = readPabulib(pointsFile('scoring', ['default_score;-1'], 'x;b;-3')).election;
    expect(ballots.cast).toEqual([{ ballot: new Map(Object.entries({ a: -1, b: -3 })), people: 1 }]);
  });

  test('columns stand in any order, and those that nobody knows are passed over', () => {
    const turned = file(
      meta,
      ['PROJECTS', 'name;colour;cost;project_id', 'Bench;red;400000.0;07', ';;1;a', ';;2;12'],
      ['VOTES', 'age;vote;voter_id', ';07,a;v1', '17;12;v2'],
    );
    expect(readPabulib(turned).election.options.map(({ id }) => id)).toEqual(['07', 'a', '12']);
    expect(readPabulib(turned).election.ballots).toEqual(readPabulib(whole).election.ballots);
  });

  test('byte order mark, line ends and an empty line at the end change nothing', () => {
    const read = readPabulib(whole);
    for (const end of ['\n', '\r\n', '\r']) {
      for (const tail of ['', end, end + end]) {
        expect(readPabulib('\uFEFF' + whole.trim().replaceAll('\n', end) + tail)).toEqual(read);
      }
    }
  });

  test('those that were selected by the rule are published, and not those for another reason', () => {
    const rows = ['PROJECTS', 'project_id;selected;cost', '07;1;5', '12;2;5', 'a;1;5'];
    expect(readPabulib(file(meta, rows, votes)).published).toEqual(['07', 'a']);
    expect(faultOf(file(meta, [...rows.slice(0, -1), 'a;yes;5'], votes))).toBe(
      'Line 11: Project "a" has "yes" under selected, and not 0, 1, 2 or 3.',
    );
  });

  test('a vote may be empty where min_length is 0', () => {
    expect(faultOf(changed('v2;12', 'v2;'))).toBe(
      'Line 15: Voter "v2": the vote names 0 projects, fewer than min_length 1.',
    );
    const blank = file([...meta, 'min_length;0'], projects, [...votes.slice(0, -1), 'v2;']);
    expect(readPabulib(blank).election.ballots.cast[1]).toEqual({ ballot: [], people: 1 });
  });
});

describe('what is refused, with line and reason', () => {
  test.each([
    ['budget;1000.50', 'currency;EUR', 'Line 6: META does not say "budget".'],
    ['budget;1000.50', 'budget;', 'Line 5: budget is missing.'],
    ['budget;1000.50', 'budget;1.000,50', 'Line 5: budget is no number: "1.000,50".'],
    ['budget;1000.50', 'budget;1000,50', 'Line 5: budget has a comma: "1000,50".'],
    ['budget;1000.50', 'budget;1000;50', 'Line 5: "budget" has 3 values where META names 2 columns.'],
    ['budget;1000.50', 'budget;-1', 'Line 5: budget is negative: -1.'],
    ['budget;1000.50', 'budget;1e3', 'Line 5: budget is no number: "1e3".'],
    ['budget;1000.50', 'budget;1\nbudget;1', 'Line 6: META says "budget" twice.'],
    [
      'budget;1000.50',
      'budget;1\ncurrency;euro',
      'Line 6: currency is "euro", and not three capital letters.',
    ],
    ['budget;1000.50', 'budget;1\nfully_funded;0', 'Line 6: fully_funded is "0", and not 1.'],
    ['budget;1000.50', 'budget;1\n\ncurrency;EUR', 'Line 6: The line is empty.'],
    ['num_votes;2', 'num_votes;2.5', 'Line 4: num_votes is no whole number: 2.5.'],
    ['key;value', 'key;worth', 'Line 2: META has no column "value".'],
    [
      'vote_type;approval',
      'vote_type;yes',
      'Line 6: "yes" is no vote_type; it is one of approval, choose-1, cumulative, scoring, ordinal.',
    ],
    ['META', 'Meta', 'Line 1: "Meta" stands where META is expected.'],
    ['PROJECTS', 'META', 'Line 7: META stands here for the second time.'],
    ['project_id;cost;name', 'project_id;name;name', 'Line 8: PROJECTS has the column "name" twice.'],
    ['project_id;cost;name', 'project_id;price;name', 'Line 8: PROJECTS has no column "cost".'],
    ['07;400000.0;Bench', '07;;Bench', 'Line 9: The cost of project "07" is missing.'],
    ['07;400000.0;Bench', '07;-5;Bench', 'Line 9: The cost of project "07" is negative: -5.'],
    ['07;400000.0;Bench', '07;40,5;Bench', 'Line 9: The cost of project "07" has a comma: "40,5".'],
    ['07;400000.0;Bench', '07;5', 'Line 9: "07" has 2 values where PROJECTS names 3 columns.'],
    ['07;400000.0;Bench', ';5;Bench', 'Line 9: The project has no project_id.'],
    [
      '07;400000.0;Bench',
      '0,7;5;Bench',
      'Line 9: The project_id "0,7" has a comma; votes could not name it.',
    ],
    ['07;400000.0;Bench', '07;5;"Bench', 'Line 10: "07" has 4 values where PROJECTS names 3 columns.'],
    ['a;1;Say "hi"', 'a;1;"Say hi', 'Line 11: A quotation mark opens a value, and none closes it.'],
    ['a;1;Say "hi"', '07;1;', 'Line 11: Project "07" stands here for the second time.'],
    ['a;1;Say "hi"', 'a;1;\n ', 'Line 12: The line is empty.'],
    ['VOTES', 'BALLOTS', 'Line 12: "BALLOTS" has 1 value where PROJECTS names 3 columns.'],
    ['v1;07,a', ';07,a', 'Line 14: The vote has no voter_id.'],
    ['v1;07,a', 'v2;07,a', 'Line 15: Voter "v2" stands here for the second time.'],
    ['v1;07,a', 'v1;07,b', 'Line 14: Voter "v1": there is no project "b".'],
    ['v1;07,a', 'v1;7,a', 'Line 14: Voter "v1": there is no project "7".'],
    ['v1;07,a', 'v1;07,07', 'Line 14: Voter "v1": a project stands twice in the vote.'],
    ['v1;07,a', 'v1;07, a', 'Line 14: Voter "v1": "07, a" has spaces around a comma.'],
    ['v1;07,a', 'v1;07,,a', 'Line 14: Voter "v1": "07,,a" has an empty place in the list.'],
    ['v1;07,a', 'v1;07;a', 'Line 14: "v1" has 3 values where VOTES names 2 columns.'],
    [
      'vote_type;approval',
      'vote_type;approval\nmin_length;2',
      'Line 16: Voter "v2": the vote names 1 project, fewer than min_length 2.',
    ],
    [
      'vote_type;approval',
      'vote_type;approval\nmax_length;1',
      'Line 15: Voter "v1": the vote names 2 projects, more than max_length 1.',
    ],
    ['vote_type;approval', 'vote_type;cumulative', 'Line 13: VOTES has no column "points".'],
  ])('%j as %j', (from, to, fault) => {
    expect(faultOf(changed(from, to))).toBe(fault);
  });

  test.each([
    ['x;a,b;1', 'Line 15: Voter "x": the vote names 2 projects, and gives points to 1.'],
    ['x;a;1,2', 'Line 15: Voter "x": the vote names 1 project, and gives points to 2.'],
    ['x;a,b;3,3', 'Line 15: Voter "x": the vote gives 6 points in all, more than max_sum_points 5.'],
    ['x;a,b;0.1,4', 'Line 15: Voter "x": the vote gives a project 4 points, more than max_points 3.'],
    ['x;a;-1', 'Line 15: Voter "x": the vote gives a project -1 points, fewer than min_points 0.'],
    ['x;a;many', 'Line 15: What voter "x" gives is no number: "many".'],
    [
      'x;a;1.00000000000000000001',
      'Line 15: What voter "x" gives has too many digits: 1.00000000000000000001.',
    ],
  ])('the points of %j', (line, fault) => {
    expect(faultOf(pointsFile('cumulative', ['max_points;3', 'max_sum_points;5'], line))).toBe(fault);
  });

  test.each([
    ['', 'Line 1: The file ends without META.'],
    ['META', 'Line 1: META is empty.'],
    [file(meta, projects), 'Line 11: The file ends without VOTES.'],
    [file(meta, projects, ['VOTES']), 'Line 12: VOTES is empty.'],
    [whole + '\n\n', 'Line 16: The line is empty.'],
    [
      file(meta, projects, ['VOTES', 'voter_id;sex;vote', 'v1;X;a']),
      'Line 14: sex is "X", and not M, F or O.',
    ],
    [
      file(meta, projects, ['VOTES', 'voter_id;voting_method;vote', 'v1;post;a']),
      'Line 14: voting_method is "post", and not internet or paper.',
    ],
  ])('a file %#', (text, fault) => {
    expect(faultOf(text)).toBe(fault);
  });
});

describe('what contradicts itself is read, with doubts', () => {
  test.each([
    ['num_votes;2', 'num_votes;3', '4: num_votes says 3, and there are 2.'],
    ['num_votes;2', 'num_votes;1', '4: num_votes says 1, and there are 2.'],
    ['num_projects;3', 'num_projects;4', '3: num_projects says 4, and there are 3.'],
    ['budget;1000.50', 'budget; 1000.50', '5: There are spaces around "1000.50" in META.'],
    [
      'budget;1000.50',
      'budget;9\nmax_sum_cost;400000',
      '15: The projects of voter "v1" cost 400001, more than max_sum_cost.',
    ],
    ['07;400000.0;Bench', '07;0;Bench', '9: Project "07" costs nothing.'],
    ['v1;07,a', ' v1 ;07,a', '14: There are spaces around "v1" in VOTES.'],
  ])('%j as %j', (from, to, doubt) => {
    expect(doubtsOf(changed(from, to))).toEqual([doubt]);
  });

  test.each(['greedy', 'equalshares/add1', 'unknown', 'mes', ''])(
    'no doubt: the rule %j, which bears on no ballot',
    (rule) => {
      expect(doubtsOf(changed('num_votes;2', `num_votes;2\nrule;${rule}`))).toEqual([]);
    },
  );

  test('one is one', () => {
    const alone = file(meta, projects, ['VOTES', 'voter_id;vote', 'v1;a']);
    expect(doubtsOf(alone)).toEqual(['4: num_votes says 2, and there is 1.']);
    expect(faultOf(pointsFile('cumulative', ['min_points;2'], 'x;a;1'))).toBe(
      'Line 14: Voter "x": the vote gives a project 1 point, fewer than min_points 2.',
    );
  });

  test('spaces of a column are told once', () => {
    const spaced = file(meta, projects, ['VOTES', 'voter_id; vote', 'v1; 07,a', 'v2; 12']);
    expect(doubtsOf(spaced)).toEqual([
      '13: There are spaces around "vote" in VOTES.',
      '14: There are spaces around "07,a" in VOTES.',
    ]);
  });

  test('votes and scores that were counted otherwise', () => {
    const counted = file(
      meta,
      ['PROJECTS', 'project_id;cost;votes;score', '07;1;1;', '12;1;4;1', 'a;1;;2'],
      votes,
    );
    expect(doubtsOf(counted)).toEqual([
      '10: Project "12" has 1 vote, and votes says 4.',
      '11: Project "a" has a score of 1, and score says 2.',
    ]);
  });

  test('selected projects that the budget is too small for', () => {
    const selected = file(
      meta,
      ['PROJECTS', 'project_id;cost;selected', '07;1000;1', '12;1;1', 'a;1;0'],
      votes,
    );
    expect(doubtsOf(selected)).toEqual([
      '1: The selected projects cost 1001, more than the budget of 1000.5.',
    ]);
  });

  test('fewer points than min_sum_points are none: such a vote only weighs less', () => {
    expect(
      doubtsOf(pointsFile('cumulative', ['min_sum_points;100', 'max_sum_points;100'], 'x;a,b;50,49')),
    ).toEqual([]);
  });
});

test('whatever happens to a file, it is read or refused with a line of it', () => {
  const noise = fc.array(
    fc.constantFrom(';', ',', '"', '\n', '\r', ' ', '-', '0', '7', 'é', 'VOTES', 'META'),
    {
      maxLength: 3,
    },
  );
  const counted = file(meta, ['PROJECTS', 'project_id;cost;votes', '07;4;1', '12;2;1', 'a;1;1'], votes);
  fc.assert(
    fc.property(fc.nat(counted.length), fc.nat(4), noise, (at, cut, put) => {
      const text = counted.slice(0, at) + put.join('') + counted.slice(at + cut);
      try {
        const { election, doubts } = readPabulib(text);
        if (doubts.length === 0) expect(election.ballots.cast).toHaveLength(2);
      } catch (error) {
        if (!(error instanceof BrokenFile)) throw error;
        expect(error.fault.line).toBeLessThanOrEqual(text.split(/\r\n|\n|\r/).length);
      }
    }),
    { numRuns },
  );
});
