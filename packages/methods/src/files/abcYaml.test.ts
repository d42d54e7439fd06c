import { describe, expect, test } from 'vitest';
import { readAbcYaml } from './abcYaml.ts';
import { BrokenFile } from './fault.ts';

const fault = (text: string) => {
  try {
    readAbcYaml(text);
  } catch (error) {
    if (error instanceof BrokenFile) return error.fault;
    throw error;
  }
  throw new Error('nothing is wrong with this file');
};

const small = `description: "three of four, 1 seat short"
profile: [[1, 2], [0, 1, 3], []]
num_cand: 4
committeesize: 2
compute:
- rule_id: av
  result: [[0, 1]]
`;

describe('readAbcYaml', () => {
  test('reads approvals by number, and the seats', () => {
    expect(readAbcYaml(small)).toEqual({
      election: {
        options: ['0', '1', '2', '3'].map((id) => ({ id, name: '' })),
        ballots: {
          kind: 'approvals',
          cast: [
            { people: 1, ballot: ['1', '2'] },
            { people: 1, ballot: ['0', '1', '3'] },
            { people: 1, ballot: [] },
          ],
        },
        seats: 2,
        lot: ['0', '1', '2', '3'],
      },
      doubts: [],
    });
    expect(readAbcYaml('\uFEFF' + small.replaceAll('\n', '\r\n'))).toEqual(readAbcYaml(small));
  });

  test('reads weights and names, and lists written line by line', () => {
    const { election } = readAbcYaml(
      'num_cand: 2\nprofile:\n- [1]\n-\n  - 0\n  - 1\nvoter_weights: [3, 2.0]\ncand_names: [Ann, "No"]\n',
    );
    expect(election.ballots.cast).toEqual([
      { people: 3, ballot: ['1'] },
      { people: 2, ballot: ['0', '1'] },
    ]);
    expect(election.options.map(({ name }) => name)).toEqual(['Ann', 'No']);
    expect(election).not.toHaveProperty('seats');
  });

  test.each<[name: string, text: string, line: number, reason: RegExp]>([
    ['an empty file', '', 1, /list of settings/],
    ['a sentence', 'three of four', 1, /list of settings/],
    ['no ballots', 'num_cand: 4\n', 1, /ballots are missing/],
    [
      'ballots that are no list',
      small.replace('[[1, 2], [0, 1, 3], []]', 'none'),
      2,
      /profile should be a list/,
    ],
    ['a ballot that is no list', small.replace('[1, 2]', '1'), 2, /list of candidates/],
    ['a candidate too many', small.replace('3], []', '4], []'), 2, /no candidate 4/],
    ['a candidate twice', small.replace('[1, 2]', '[1, 1]'), 2, /candidate 1 is named twice/],
    ['a candidate in words', small.replace('[1, 2]', '[one, 2]'), 2, /"one"/],
    ['a negative candidate', small.replace('[1, 2]', '[-1, 2]'), 2, /"-1"/],
    ['a candidate in other digits', small.replace('[1, 2]', '[0x1, 2]'), 2, /"0x1"/],
    ['half a candidate', small.replace('[1, 2]', '[1.5, 2]'), 2, /"1.5"/],
    ['no seats', small.replace('size: 2', 'size: 0'), 4, /"0"/],
    ['seats with an exponent', small.replace('size: 2', 'size: 1e3'), 4, /"1e3"/],
    ['seats with a comma', small.replace('size: 2', 'size: 1,5'), 4, /"1,5"/],
    ['seats beyond counting', small.replace('size: 2', 'size: 9007199254740993'), 4, /"9007199254740993"/],
    ['candidates beyond counting', small.replace('cand: 4', 'cand: 999999999'), 3, /too many/],
    ['a weight too few', small + 'voter_weights: [1, 2]\n', 1, /holds 2 weights for 3 ballots/],
    ['half a voter', small + 'voter_weights: [1, 0.5, 2]\n', 8, /"0.5"/],
    ['nobody', small + 'voter_weights: [1, 0, 2]\n', 8, /"0"/],
    ['too many voters', small + 'voter_weights: [9007199254740991, 1, 1]\n', 8, /more people than can/],
    ['a name too few', small + 'cand_names: [Ann]\n', 1, /holds 1 name for 4 candidates/],
    ['a setting twice', small + 'num_cand: 5\n', 8, /no YAML.*unique/],
    ['a bracket that stays open', small.replace('3], []]', '3], ['), 3, /no YAML/],
  ])('%s is refused with line and reason', (_, text, line, reason) => {
    expect(fault(text).line).toBe(line);
    expect(fault(text).reason).toMatch(reason);
  });

  test('a number of candidates that is missing and a setting that is not known are doubts', () => {
    expect(readAbcYaml(small.replace('num_cand: 4\n', '')).doubts).toEqual([
      { line: 2, reason: 'the number of candidates is missing: num_cand.' },
    ]);
    expect(readAbcYaml(small.replace('committee', 'comittee')).doubts).toEqual([
      { line: 4, reason: '"comitteesize" is not known here; perhaps it matters.' },
    ]);
  });

  test('a file that is cut off is broken, doubtful, without seats, or complete but for what is not counted', () => {
    const whole = readAbcYaml(small).election;
    for (let cut = 0; cut < small.length; cut += 1) {
      const part = small.slice(0, cut);
      try {
        const { election, doubts } = readAbcYaml(part);
        if (doubts.length > 0) continue;
        const { seats, ...rest } = election;
        expect({ ...rest, seats: seats ?? 2 }, part).toEqual(whole);
      } catch (error) {
        expect(error, part).toBeInstanceOf(BrokenFile);
      }
    }
  });
});
