import { expect, test } from 'vitest';
import { papersOf } from './papers.ts';

test('a paper ends where several hold one place, and one that begins so counts nowhere', () => {
  expect(
    papersOf([
      { people: 3, ballot: [['a'], ['b'], ['c']] },
      { people: 2, ballot: [['a'], ['b', 'c'], ['d']] },
      { people: 4, ballot: [['b', 'c'], ['d']] },
      { people: 1, ballot: [] },
    ]),
  ).toEqual({
    papers: [
      { people: 3, order: ['a', 'b', 'c'] },
      { people: 2, order: ['a'] },
    ],
    withoutFirst: 5,
  });
});
