import { describe, expect, test } from 'vitest';
import { readCvotes } from './cvotes.ts';
import { BrokenFile } from './fault.ts';

const lines = (...all: string[]) => all.join('\n');
const cast = (text: string) => readCvotes(text).election.ballots.cast;
const fault = (text: string) => {
  try {
    readCvotes(text);
  } catch (error) {
    if (error instanceof BrokenFile) return error.fault;
    throw error;
  }
  throw new Error('nothing is wrong with this file');
};

const small = lines(
  '# My beautiful election',
  '#/Candidates: Ann ; Bob ; Chris',
  '#/Number of Seats: 2',
  '#/Implicit Ranking: false',
  '#/Weight Allowed: true',
  '',
  '# This election has 44 votes',
  'Ann > Bob = Chris * 41',
  'by post, north || Chris > Ann ^7 * 2 # two that weigh 7',
  '/EMPTY_RANKING/',
);

describe('readCvotes', () => {
  test('reads candidates, seats, equal ranks, tags, numbers, weights and blank ballots', () => {
    expect(readCvotes(small)).toEqual({
      election: {
        options: ['Ann', 'Bob', 'Chris'].map((id) => ({ id, name: id })),
        ballots: {
          kind: 'rankings',
          cast: [
            { people: 41, ballot: [['Ann'], ['Bob', 'Chris']] },
            { people: 14, ballot: [['Chris'], ['Ann']] },
            { people: 1, ballot: [] },
          ],
        },
        seats: 2,
        lot: ['Ann', 'Bob', 'Chris'],
      },
      doubts: [],
    });
    expect(readCvotes(small.replaceAll('\n', '\r\n'))).toEqual(readCvotes(small));
    expect(readCvotes('\uFEFF#/candidates:A;B\nB>A')).toEqual(readCvotes('#/Candidates: A ; B\n B > A '));
  });

  test('where weights are not allowed, a ballot weighs 1', () => {
    expect(cast('A > B ^7 * 2')).toEqual([{ people: 2, ballot: [['A'], ['B']] }]);
  });

  test('those whom a ballot does not name form its last group, unless the file says no', () => {
    const votes = ['#/Candidates: A;B;C', 'B', 'A > C', '/EMPTY/'];
    expect(cast(lines(...votes)).map(({ ballot }) => ballot)).toEqual([
      [['B'], ['A', 'C']],
      [['A'], ['C'], ['B']],
      [['A', 'B', 'C']],
    ]);
    expect(cast(lines('#/Implicit Ranking: false', ...votes)).map(({ ballot }) => ballot)).toEqual([
      [['B']],
      [['A'], ['C']],
      [],
    ]);
  });

  test('whoever is not listed as a candidate is passed over; without a list all who are named stand', () => {
    const votes = 'B > Nobody = A > C';
    expect(cast(lines('#/Candidates: A;B;C', votes))[0]?.ballot).toEqual([['B'], ['A'], ['C']]);
    expect(readCvotes(votes).election).toMatchObject({
      options: [{ id: 'B' }, { id: 'Nobody' }, { id: 'A' }, { id: 'C' }],
      lot: ['B', 'Nobody', 'A', 'C'],
    });
    expect(readCvotes(votes).election).not.toHaveProperty('seats');
  });

  test.each<[name: string, text: string, line: number, reason: RegExp]>([
    ['no seats', small.replace('Seats: 2', 'Seats: 0'), 3, /"0" is no number of seats/],
    ['seats with a comma', small.replace('Seats: 2', 'Seats: 1,5'), 3, /"1,5"/],
    ['seats with an exponent', small.replace('Seats: 2', 'Seats: 1e3'), 3, /"1e3"/],
    ['a parameter without a value', small.replace('Seats: 2', 'Seats'), 3, /no colon/],
    ['perhaps', small.replace('Ranking: false', 'Ranking: perhaps'), 4, /neither true nor false/],
    ['a comment after a parameter', small.replace('Seats: 2', 'Seats: 2 # two'), 3, /no comment/],
    ['a parameter after a vote', small + '\n#/Number of Seats: 3', 11, /after the first vote/],
    ['a parameter with blanks before it', small.replace('#/N', ' #/N'), 3, /beginning of its line/],
    ['a candidate listed twice', small.replace('Bob ;', 'Ann ;'), 2, /"Ann" is listed twice/],
    ['a candidate without a name', small.replace('Bob ;', ';'), 2, /name is missing/],
    ['two lists of candidates', small.replace('\n\n', '\n#/Candidates: X\n'), 6, /listed twice/],
    ['a candidate twice in a vote', small.replace('= Chris', '= Ann'), 8, /"Ann" is named twice/],
    ['an empty rank', small.replace('= Chris', '> > Chris'), 8, /name is missing/],
    ['half an equal rank', small.replace('= Chris', '='), 8, /name is missing/],
    ['a ranking the wrong way round', small.replace('Ann > Bob', 'Ann < Bob'), 8, /< has another meaning/],
    ['two votes on one line', small.replace('= Chris', '; Chris'), 8, /; has another meaning/],
    ['blank as a rank', small.replace('= Chris', '> /EMPTY_RANKING/'), 8, /\/ has another meaning/],
    ['the number before the weight', small.replace('^7 * 2', '* 2 ^7'), 9, /"2 \^7"/],
    ['a negative number', small.replace('* 41', '* -41'), 8, /"-41"/],
    ['an exponent', small.replace('* 41', '* 1e3'), 8, /"1e3"/],
    ['a comma', small.replace('* 41', '* 1,5'), 8, /"1,5"/],
    ['no votes at all', small.replace('* 41', '* 0'), 8, /"0"/],
    ['a number that is missing', small.replace('* 41', '*'), 8, /""/],
    ['too many votes', small.replace('* 41', '* 9007199254740993'), 8, /"9007199254740993"/],
    ['too many votes by weight', small.replace('* 2', '* 9007199254740991'), 9, /more votes than/],
    ['too many votes together', small.replace('* 41', '* 9007199254740990'), 9, /more votes than/],
    ['a tag without a vote', small.replace('Chris > Ann ^7', ' ^7'), 9, /is no vote/],
    ['half a mark between tag and vote', small.replace('||', '|'), 9, /has another meaning/],
  ])('%s is refused with line and reason', (_, text, line, reason) => {
    expect(fault(text).line).toBe(line);
    expect(fault(text).reason).toMatch(reason);
  });

  test('another number of votes than announced is a doubt', () => {
    expect(readCvotes(small.replace('* 41', '* 40')).doubts).toEqual([
      { line: 7, reason: 'The comment announces 44 votes, and there are 43.' },
    ]);
    expect(readCvotes('# This election has 2 votes\nAnn > Bob').doubts).toEqual([
      { line: 1, reason: 'The comment announces 2 votes, and there is 1.' },
    ]);
    expect(readCvotes('# This election has 1 vote\nAnn > Bob * 2').doubts).toEqual([
      { line: 1, reason: 'The comment announces 1 vote, and there are 2.' },
    ]);
  });

  test('of a file that is cut off, only the last line can mean something else', () => {
    const whole = cast(small);
    for (let cut = small.indexOf('Ann > Bob'); cut < small.length; cut += 1) {
      const part = small.slice(0, cut);
      try {
        const { election, doubts } = readCvotes(part);
        const complete = part.split('\n').slice(7, -1).length;
        expect(election.ballots.cast.slice(0, complete)).toEqual(whole.slice(0, complete));
        expect(doubts).toHaveLength(1);
      } catch (error) {
        expect(error, part).toBeInstanceOf(BrokenFile);
      }
    }
  });
});
