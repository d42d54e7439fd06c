import { plainItem, type Item, type Spread } from '@kring/core';
import { expect, test } from 'vitest';
import { movedSince } from './movedSince.ts';
import type { CountedOption } from './views.ts';

/** So many against, so many for. */
const spread = (against: number, inFavour: number): Spread => [
  { value: 0, people: against },
  { value: 1, people: inFavour },
];

const weighed = (id: string, scale: string, against: number, inFavour: number): Item => ({
  ...plainItem(id, 'list', { nl: id }, 'nl'),
  figures: { rank: 2, people: inFavour, value: inFavour },
  weighed: { stage: 'first', scale, spread: spread(against, inFavour) },
});

const row = (id: string, against: number, inFavour: number): CountedOption => ({
  ...{ id, rank: 1, tied: false, value: inFavour, answers: against + inFavour, people: inFavour },
  ...{ spread: spread(against, inFavour), division: null, won: null },
});

const election = {
  ...{ options: [{ id: 'bench', name: '' }], lot: ['bench'] },
  ballots: { kind: 'approvals', cast: [] },
} as const;
const moved = (item: Item, now: CountedOption) =>
  movedSince([now], [item], { scale: 'approve/all', election, division: () => null })[0]?.moved;

test('a second round tells how an option stood in the first, and whether the room came closer', () => {
  const bench = weighed('bench', 'approve/all', 10, 10);
  expect(moved(bench, row('bench', 3, 17))).toEqual({
    rank: 2,
    value: 10,
    people: 10,
    answers: 20,
    room: 'closer',
  });
  expect(moved(bench, row('bench', 9, 11))).toMatchObject({ room: null });
  expect(moved(weighed('bench', 'approve/all', 0, 20), row('bench', 10, 10))).toMatchObject({
    room: 'apart',
  });
});

test('what was asked otherwise, or never, cannot be laid beside it', () => {
  expect(moved(weighed('bench', 'approve/3', 10, 10), row('bench', 3, 17))).toBeUndefined();
  expect(moved(plainItem('bench', 'list', { nl: 'Bank' }, 'nl'), row('bench', 3, 17))).toBeUndefined();
});

test('how many more are for it is told where that is what was counted', () => {
  const points = { ...row('bench', 3, 17), value: 40 };
  expect(moved(weighed('bench', 'approve/all', 10, 10), points)).toMatchObject({ value: 10, people: null });
});

test('a balance of votes for and against is no number of people, though this time nobody was against', () => {
  const bench = weighed('bench', 'approve/all', 0, 10);
  const balance = { ...bench, figures: { ...bench.figures, value: 2 } };
  expect(moved(balance, row('bench', 0, 12))).toMatchObject({ value: 2, people: null });
});
