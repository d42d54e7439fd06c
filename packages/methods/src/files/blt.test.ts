import { describe, expect, test } from 'vitest';
import { readBlt } from './blt.ts';
import { BrokenFile } from './fault.ts';

const lines = (...all: string[]) => all.join('\n');
const fault = (text: string) => {
  try {
    readBlt(text);
  } catch (error) {
    if (error instanceof BrokenFile) return error.fault;
    throw error;
  }
  throw new Error('nothing is wrong with this file');
};

const small = lines('3 2', '4 1 2 0', '2 3 0', '0', '"Castor"', '"Pollux"', '"Helen"', '"A tie"');

const everything = lines(
  '\uFEFF4 2 # four stand',
  '[nick a b c d] [tie d b ]',
  '-3',
  '[droop precision=5] [undeclared d]',
  '/* what follows',
  'was voted */ 5 a b 0',
  '(no. 12) 2 b=c - d 0',
  '3 c 0 1 0',
  '0',
  '"Ann" # who is called so',
  '"Bob "the" Builder"',
  '"C"',
  '  "D"  ',
  '"A [title] # 0"',
  'and "whatever" else ]',
);

describe('readBlt', () => {
  test('reads seats, ballots of several people, and names', () => {
    expect(readBlt(small)).toEqual({
      election: {
        options: [
          { id: '1', name: 'Castor' },
          { id: '2', name: 'Pollux' },
          { id: '3', name: 'Helen' },
        ],
        ballots: {
          kind: 'rankings',
          cast: [
            { people: 4, ballot: [['1'], ['2']] },
            { people: 2, ballot: [['3']] },
          ],
        },
        seats: 2,
        lot: ['1', '2', '3'],
      },
      doubts: [],
    });
  });

  test('reads comments, nicknames, a drawn lot, marks, equal ranks and places left open', () => {
    const { election, doubts } = readBlt(everything.replace('Bob "the" Builder', 'Bob O"Neil'));
    expect(doubts).toEqual([]);
    expect(election.options).toEqual([
      { id: 'a', name: 'Ann' },
      { id: 'b', name: 'Bob O"Neil' },
      { id: 'd', name: 'D' },
    ]);
    expect(election.lot).toEqual(['d', 'b', 'a']);
    expect(election.seats).toBe(2);
    expect(election.ballots.cast).toEqual([
      { people: 5, ballot: [['a'], ['b']] },
      { people: 2, ballot: [['b'], ['d']] },
      { people: 3, ballot: [] },
      { people: 1, ballot: [] },
    ]);
  });

  test('one who has withdrawn is taken off every ballot, whichever way it is written', () => {
    const written = (mark: string) => lines('3 1', mark, '2 3=1 2 0', '0', '"A" "B" "C" "T"');
    const read = readBlt(written('-3'));
    expect(read.election.ballots.cast).toEqual([{ people: 2, ballot: [['1'], ['2']] }]);
    expect(readBlt(written('[withdrawn 3]'))).toEqual(read);
  });

  test('newlines of any system count alike', () => {
    expect(readBlt(small.replaceAll('\n', '\r\n'))).toEqual(readBlt(small));
    expect(readBlt(small.replaceAll('\n', '\r'))).toEqual(readBlt(small));
    expect(fault(small.replaceAll('\n', '\r\n').replace('3 0', '4 0')).line).toBe(3);
    expect(fault(small.replaceAll('\n', '\r').replace('3 0', '4 0')).line).toBe(3);
  });

  test.each<[name: string, text: string, line: number, reason: RegExp]>([
    ['an empty file', '', 1, /ends where the number of candidates/],
    ['no seats', small.replace('3 2', '3 0'), 1, /number of seats .* is "0"/],
    ['a number with a comma', small.replace('3 2', '3 1,5'), 1, /number of seats .* "1,5"/],
    ['a number with an exponent', small.replace('4 1', '1e3 1'), 2, /whole number of people.*"1e3"/],
    ['a negative number of people', small.replace('2 3 0', '-2 3 0'), 3, /whole number of people.*"-2"/],
    [
      'more people than can be counted',
      small.replace('4 1', '9007199254740993 1'),
      2,
      /whole number of people/,
    ],
    ['more people together', small.replace('4 1', '9007199254740990 1'), 3, /more people than can/],
    ['part of a person', small.replace('4 1', '0.5 1'), 2, /whole number of people.*"0.5"/],
    ['a candidate who does not stand', small.replace('2 3 0', '2 4 0'), 3, /no candidate "4"/],
    ['a candidate in words', small.replace('2 3 0', '2 Helen 0'), 3, /no candidate "Helen"/],
    ['a candidate twice', small.replace('1 2 0', '1 2 1 0'), 2, /candidate 1 is named twice/],
    ['a candidate equal to itself', small.replace('1 2 0', '1=1 0'), 2, /candidate 1 is named twice/],
    ['half an equal rank', small.replace('1 2 0', '1= 0'), 2, /no candidate ""/],
    ['no 0 after the last ballot', small.replace('2 3 0\n0', '2 3 0'), 4, /begins with .* "Castor"/],
    ['no 0 at the end of the last ballot', small.replace('2 3 0\n0', '2 3\n'), 5, /ends with 0.*"Castor"/],
    [
      'a name too few',
      small.replace('"Pollux"\n', '').replace('"A tie"', ''),
      6,
      /ends where the name of candidate 3/,
    ],
    ['a name without quotes', small.replace('"Pollux"', 'Pollux'), 6, /name of candidate 2 .* "Pollux"/],
    ['a quote that stays open', small.replace('"Pollux"', '"Pollux'), 6, /quote is opened/],
    ['a text in a text', small.replace('Castor', 'Bob "the" Builder'), 5, /name of candidate 2 .* "Builder"/],
    ['a comment that stays open', small.replace('0\n"C', '0 /* \n"C'), 4, /comment is opened/],
    ['a bracket that stays open', small.replace('2\n', '2\n[tie 3 2 1\n'), 9, /ends where a closing bracket/],
    ['a mark that stays open', small.replace('2 3 0', '(2 3 0'), 8, /ends where a closing parenthesis/],
    ['a nickname too few', small.replace('2\n', '2\n[nick a b]\n'), 2, /2 nicknames for 3 candidates/],
    ['a single nickname', small.replace('2\n', '2\n[nick a]\n'), 2, /1 nickname for 3 candidates/],
    ['one nickname for two', small.replace('2\n', '2\n[nick a b a]\n'), 2, /one and the same nickname/],
    [
      'the number of another as nickname',
      small.replace('2\n', '2\n[nick 2 1 3]\n'),
      2,
      /nickname 1|nickname 2/,
    ],
    [
      'a nickname that ends a ballot',
      small.replace('2\n', '2\n[nick 0 b c]\n'),
      2,
      /"0" means something else/,
    ],
    ['a lot with a stranger', small.replace('2\n', '2\n[tie 3 9]\n'), 2, /no candidate "9"/],
    ['a stranger who has withdrawn', small.replace('2\n', '2\n-4\n'), 2, /no candidate "4"/],
    ['more candidates than a file has room for', small.replace('3 2', '300000 2'), 1, /have no room/],
  ])('%s is refused with line and reason', (_, text, line, reason) => {
    expect(fault(text).line).toBe(line);
    expect(fault(text).reason).toMatch(reason);
  });

  test('a missing title, a ballot over lines and a bracket that is not known are doubts', () => {
    const doubts = (text: string) => readBlt(text).doubts;
    expect(doubts(small.replace('"A tie"', ''))).toEqual([
      { line: 7, reason: 'after the names there is no title; perhaps a part is missing.' },
    ]);
    expect(doubts(small.replace('2 0\n', '\n'))).toEqual([
      { line: 2, reason: 'a ballot goes on over lines; perhaps its 0 is missing.' },
    ]);
    expect(doubts(small.replace('2\n', '2\n[elected 2]\n'))).toEqual([
      { line: 2, reason: '[elected ...] is not known here; perhaps it matters.' },
    ]);
  });

  test.each([
    ['a plain file', small],
    ['a file with everything', everything.replace('"the"', 'the')],
  ])('%s that is cut off is broken or doubtful, until the title is complete', (_, text) => {
    const whole = readBlt(text).election;
    const end = text.indexOf('"', text.lastIndexOf('\n"') + 2) + 1;
    for (let cut = 0; cut < end; cut += 1) {
      let doubts: number | 'broken' = 'broken';
      try {
        doubts = readBlt(text.slice(0, cut)).doubts.length;
      } catch (error) {
        expect(error).toBeInstanceOf(BrokenFile);
      }
      expect(doubts, text.slice(0, cut)).not.toBe(0);
    }
    for (let cut = end; cut <= text.length; cut += 1) {
      expect(readBlt(text.slice(0, cut))).toEqual({ election: whole, doubts: [] });
    }
  });
});
