import { expect, test } from 'vitest';
import { surprisinglyPopular } from './surprisinglyPopular.ts';

const answer = (own: string | undefined, yes: number, people: number) => ({
  ballot: {
    ...(own !== undefined && { own }),
    expected: new Map([
      ['yes', yes],
      ['no', 1 - yes],
    ]),
  },
  people,
});

/** "Philadelphia is the capital of Pennsylvania", as in the paper: those who know that it is not know that few do. */
test('the answer that more people give than people expect goes first, also when fewer give it', () => {
  const { surprises, ranking } = surprisinglyPopular(
    ['yes', 'no'],
    [answer('yes', 0.75, 6), answer('no', 0.625, 4)],
  );
  expect(ranking).toEqual([['no'], ['yes']]);
  expect(surprises.map(({ surprise }) => surprise.toFraction())).toEqual(['-1/10', '1/10']);
});

test('one who answers nothing is no part of any share, and one who expects nothing of no mean', () => {
  const { surprises } = surprisinglyPopular(
    ['yes', 'no'],
    [
      answer('yes', 0.5, 1),
      answer(undefined, 0.9, 1),
      { ballot: { own: 'no', expected: new Map() }, people: 3 },
    ],
  );
  expect(surprises.map(({ share, expected }) => [share.valueOf(), expected.valueOf()])).toEqual([
    [0.25, 0.7],
    [0.75, 0.3],
  ]);
});

test('without anybody all are equal', () => {
  expect(surprisinglyPopular(['yes', 'no'], []).ranking).toEqual([['yes', 'no']]);
});
