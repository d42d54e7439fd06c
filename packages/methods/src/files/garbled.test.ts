import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numRuns } from '../../test/runs.ts';
import type { Ballots, Election, OptionId } from '../election.ts';
import { readAbcYaml } from './abcYaml.ts';
import { readBlt } from './blt.ts';
import { readCvotes } from './cvotes.ts';
import { BrokenFile } from './fault.ts';
import type { Reader } from './file.ts';
import { readJson } from './json.ts';

const blt = '3 2\n[tie 3 2 1]\n-2\n4 1 2 0\n2 3=1 - 2 0\n0\n"Ann"\n"Bob"\n"Chris"\n"Who?"\n';
const cvotes =
  '#/Candidates: A;B;C\n#/Weight Allowed: true\n# 3 votes\nx, y || A > B = C ^7 * 2\n/EMPTY_RANKING/\n';
const abc = 'profile: [[1, 2], [0, 1, 3], []]\nvoter_weights: [3, 1, 1]\nnum_cand: 4\ncommitteesize: 2\n';
/** With long numbers and a name: little else in JSON can be garbled and still be read. */
const json =
  '{"format":"kring.ballots/1","kind":"rankings","seats":2,"budget":271828.18,\n"options":[{"id":"a","cost":16180.33},' +
  '{"id":"b","name":"Trees along the canal, and a bench"}],"lot":["b"],"ballots":[\n' +
  '{"people":31415926,"ballot":["a",["b"]]},{"people":1414213,"ballot":[]}]}\n';

/** The text with some of its characters taken out, doubled, exchanged, or replaced by others. */
const garbled = (text: string) =>
  fc
    .array(
      fc.record({
        at: fc.nat(text.length),
        length: fc.nat(4),
        by: fc.oneof(
          fc.constantFrom(
            '',
            '0',
            '-1',
            '9007199254740993',
            '1e3',
            '\n',
            '"',
            '[',
            ']',
            '#',
            '/*',
            '>',
            '=',
            ',',
            ':',
            ' ',
          ),
          fc.nat(text.length).map((from) => text.slice(from, from + 5)),
          fc.string({ maxLength: 3, unit: 'binary' }),
        ),
      }),
      { minLength: 1, maxLength: 3 },
    )
    .map((edits) =>
      edits.reduce((all, { at, length, by }) => all.slice(0, at) + by + all.slice(at + length), text),
    );

function named(ballots: Ballots): OptionId[][] {
  switch (ballots.kind) {
    case 'approvals':
      return ballots.cast.map(({ ballot }) => [...ballot]);
    case 'rankings':
      return ballots.cast.map(({ ballot }) => ballot.flat());
    case 'points':
    case 'grades':
      return ballots.cast.map(({ ballot }) => [...ballot.keys()]);
    case 'estimates':
      return [];
  }
}

/** What every rule may trust, whatever stood in the file. */
function expectSound({ options, ballots, seats, budget, lot }: Election): void {
  const ids = options.map(({ id }) => id);
  const unsound = [
    ...(new Set(ids).size < ids.length ? ['an id stands for two'] : []),
    ...([...lot].sort().join() === [...ids].sort().join() ? [] : ['the lot is not of all options']),
    ...(ballots.cast.every(({ people }) => Number.isSafeInteger(people) && people > 0)
      ? []
      : ['nobody voted']),
    ...(named(ballots).every((one) => new Set(one).size === one.length) ? [] : ['a ballot names one twice']),
    ...(named(ballots).every((one) => one.every((id) => ids.includes(id)))
      ? []
      : ['a ballot names a stranger']),
    ...(seats === undefined || (Number.isSafeInteger(seats) && seats > 0) ? [] : ['there are no seats']),
    ...(budget === undefined || budget.gte(0) ? [] : ['there are debts']),
    ...(ballots.kind === 'rankings' &&
    ballots.cast.some(({ ballot }) => ballot.some((group) => group.length === 0))
      ? ['a group is empty']
      : []),
  ];
  expect(unsound).toEqual([]);
}

test.each<[name: string, text: string, read: Reader]>([
  ['.blt', blt, readBlt],
  ['.cvotes', cvotes, readCvotes],
  ['.abc.yaml', abc, readAbcYaml],
  ['.json', json, readJson],
])(
  'a garbled %s file is refused with a line that it has, or what is read can be trusted',
  (_, text, read) => {
    let [refused, kept] = [0, 0];
    fc.assert(
      fc.property(garbled(text), (one) => {
        let file;
        try {
          file = read(one);
        } catch (error) {
          if (!(error instanceof BrokenFile)) throw error;
          refused += 1;
          expect(error.fault.line).toBeGreaterThanOrEqual(1);
          expect(error.fault.line).toBeLessThanOrEqual(one.split(/\r\n|\n|\r/).length);
          return;
        }
        kept += 1;
        expectSound(file.election);
      }),
      { numRuns },
    );
    expect(Math.min(refused, kept)).toBeGreaterThan(numRuns / 200);
  },
);
