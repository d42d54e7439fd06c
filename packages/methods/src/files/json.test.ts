import fc from 'fast-check';
import Fraction from 'fraction.js';
import { describe, expect, test } from 'vitest';
import { anyElection } from '../../test/elections.ts';
import { numRuns } from '../../test/runs.ts';
import { BrokenFile } from './fault.ts';
import { readJson, writeJson } from './json.ts';

const fault = (text: string) => {
  try {
    readJson(text);
  } catch (error) {
    if (error instanceof BrokenFile) return error.fault;
    throw error;
  }
  throw new Error('nothing is wrong with this file');
};

const small = `{
  "format": "kring.ballots/1",
  "kind": "rankings",
  "seats": 2,
  "options": [{ "id": "a", "name": "Ann" }, { "id": "b" }, { "id": "c", "name": "Chris", "cost": 12.50 }],
  "lot": ["b"],
  "ballots": [
    { "people": 3, "ballot": ["a", ["b", "c"]] },
    { "ballot": [] }
  ]
}`;

const of = (kind: string, ballot: string, more = '') =>
  `{"format":"kring.ballots/1","kind":"${kind}",${more}"options":[{"id":"a"},{"id":"b"}],\n"ballots":[{"ballot":\n${ballot}}]}`;
const ballot = (kind: string, written: string, more = '') =>
  readJson(of(kind, written, more)).election.ballots.cast[0]?.ballot;

describe('readJson', () => {
  test('reads options, seats, a lot, and ballots of several people', () => {
    expect(readJson(small)).toEqual({
      election: {
        options: [
          { id: 'a', name: 'Ann' },
          { id: 'b', name: '' },
          { id: 'c', name: 'Chris', cost: new Fraction(25, 2) },
        ],
        ballots: {
          kind: 'rankings',
          cast: [
            { people: 3, ballot: [['a'], ['b', 'c']] },
            { people: 1, ballot: [] },
          ],
        },
        seats: 2,
        lot: ['b', 'a', 'c'],
      },
      doubts: [],
    });
  });

  test('keeps which ballots are hands that were dealt out', () => {
    const raised = small.replace('{ "ballot": [] }', '{ "people": 9, "ballot": ["b"], "way": "hands" }');
    const { election } = readJson(raised);
    expect(election.ballots.cast[1]).toEqual({ people: 9, ballot: [['b']], way: 'hands' });
    expect(readJson(writeJson(election)).election).toEqual(election);
    expect(fault(raised.replace('"hands"', '"feet"'))).toMatchObject({ line: 9, reason: /"feet"/ });
  });

  test('reads every kind of ballot', () => {
    expect(ballot('approvals', '["b", "a"]')).toEqual(['b', 'a']);
    expect(ballot('points', '{"b": 3, "a": -1}')).toEqual(new Map([['b', 3], ['a', -1]])); // prettier-ignore
    expect(ballot('points', '{"a": 0.1, "b": -2.50}')).toEqual(new Map([['a', 0.1], ['b', -2.5]])); // prettier-ignore
    expect(ballot('grades', '{"b": "good"}', '"grades": ["poor", "good"],')).toEqual(new Map([['b', 1]]));
    expect(ballot('rankings', '[["b"], "a"]')).toEqual([['b'], ['a']]);
    expect(ballot('estimates', '-12.50')).toBe(-12.5);
  });

  test('amounts are taken exactly, and numbers that would lose a digit are refused', () => {
    const budget = (written: string) =>
      readJson(of('approvals', '[]', `"budget": ${written},`)).election.budget;
    expect(budget('0.1')).toEqual(new Fraction(1, 10));
    expect(budget('12345678901234567890.25')).toEqual(new Fraction('12345678901234567890.25'));
    expect(budget('"1/3"')).toEqual(new Fraction(1, 3));
    expect(ballot('estimates', '9007199254740993.0'.replace('3.0', '2'))).toBe(9007199254740992);
    expect(fault(of('estimates', '9007199254740993')).reason).toMatch(/no more digits/);
  });

  test.each<[name: string, text: string, line: number, reason: RegExp]>([
    ['an empty file', '', 1, /ends too early/],
    ['something else', 'hello', 1, /no JSON: "hello"/],
    ['a list', '[]', 1, /the file should be an object/],
    ['another format', small.replace('ballots/1', 'ballots/2'), 2, /should be "kring.ballots\/1"/],
    ['no format', small.replace('"format"', '"form"'), 1, /format is missing/],
    ['another kind', small.replace('rankings', 'dances'), 3, /kind should be one of .* "dances"/],
    ['a key that is misspelt', small.replace('"seats"', '"seat"'), 4, /seat is not known/],
    ['a key twice', small.replace('"lot"', '"seats"'), 6, /"seats" stands twice/],
    ['no seats', small.replace('"seats": 2', '"seats": 0'), 4, /seats .* from 1 up, and is 0/],
    ['seats with an exponent', small.replace('"seats": 2', '"seats": 1e3'), 4, /seats .* 1e3/],
    ['seats with a comma', small.replace('"seats": 2', '"seats": 1,5'), 4, /key in quotes .* "5"/],
    ['seats in quotes', small.replace('"seats": 2', '"seats": "2"'), 4, /seats should be a whole number/],
    ['seats with a 0 before them', small.replace('"seats": 2', '"seats": 02'), 4, /no JSON: "02/],
    ['half a seat', small.replace('"seats": 2', '"seats": 2.5'), 4, /seats .* 2.5/],
    ['a negative cost', small.replace('12.50', '-12.50'), 5, /options\[2\].cost .* -12.50/],
    ['a cost with an exponent', small.replace('12.50', '1e3'), 5, /options\[2\].cost .* 1e3/],
    ['a cost divided by nothing', small.replace('12.50', '"1/0"'), 5, /options\[2\].cost .* 1\/0/],
    ['an id twice', small.replace('"id": "b"', '"id": "a"'), 5, /an id twice/],
    ['no id', small.replace('"id": "b"', '"name": "b"'), 5, /options\[1\].id is missing/],
    ['a stranger in the lot', small.replace('["b"]', '["d"]'), 6, /lot names "d"/],
    ['nobody', small.replace('"people": 3', '"people": 0'), 8, /ballots\[0\].people .* 0/],
    [
      'too many people',
      small.replace('"people": 3', '"people": 9007199254740993'),
      8,
      /people .* 9007199254740993/,
    ],
    [
      'too many people together',
      small.replace('"people": 3', '"people": 9007199254740991'),
      9,
      /more than can be counted/,
    ],
    ['a stranger on a ballot', small.replace('["a", [', '["d", ['), 8, /ballots\[0\].ballot names "d"/],
    ['an option twice on a ballot', small.replace('["b", "c"]', '["b", "a"]'), 8, /names "a" twice/],
    ['an empty group', small.replace('["b", "c"]', '[]'), 8, /empty group/],
    ['no ballot', small.replace('{ "ballot": [] }', '{}'), 9, /ballots\[1\].ballot is missing/],
    ['an empty place', small.replace('{ "ballot": [] }', ''), 10, /value should stand here.*"\]"/],
    ['more than one value', small + '\n{}', 12, /after the end .* "{}"/],
    ['a text that stays open', small.replace('"Ann"', '"Ann'), 5, /no JSON|should stand here/],
    ['a text over lines', small.replace('"Ann"', '"A\nnn"'), 5, /no text in JSON/],
    ['a text with an escape that is none', small.replace('"Ann"', '"\\x41"'), 5, /no text in JSON/],
    ['nesting without end', '['.repeat(100_000), 1, /deeper/],
    [
      'a grade that is not in the scale',
      of('grades', '{"a": "fair"}', '"grades": ["good"],'),
      3,
      /one of the grades/,
    ],
    ['a scale with a grade twice', of('grades', '{}', '"grades": ["good", "good"],'), 1, /name "good" twice/],
    ['a scale where there are no grades', of('points', '{}', '"grades": [],'), 1, /no part of points/],
    ['points with an exponent', of('points', '{"a": 5e-1}'), 3, /ballots\[0\].ballot.a .* and is 5e-1/],
    ['points in quotes', of('points', '{"a": "0.5"}'), 3, /ballots\[0\].ballot.a should be a number/],
    ['points with too many digits', of('points', '{"a": 0.10000000000000000001}'), 3, /no more digits/],
    ['points for a stranger', of('points', '{"toString": 1}'), 3, /names "toString"/],
    ['an estimate with an exponent', of('estimates', '1e3'), 3, /written out.*1e3/],
    ['an estimate in words', of('estimates', '"many"'), 3, /should be a number/],
  ])('%s is refused with line and reason', (_, text, line, reason) => {
    expect(fault(text).reason).toMatch(reason);
    expect(fault(text).line).toBe(line);
    if (!/[\n]nn/.test(text)) expect(fault(text.replaceAll('\n', '\r\n')).line).toBe(line);
  });

  test('a file that is cut off anywhere is refused', () => {
    for (let cut = 0; cut < small.length; cut += 1)
      expect(() => readJson(small.slice(0, cut))).toThrow(BrokenFile);
    expect(readJson(`\uFEFF${small}\n`)).toEqual(readJson(small));
  });
});

test('whatever election is written is read again as it was', () => {
  fc.assert(
    fc.property(anyElection, (election) => {
      expect(readJson(writeJson(election))).toEqual({ election, doubts: [] });
    }),
    { numRuns },
  );
});
