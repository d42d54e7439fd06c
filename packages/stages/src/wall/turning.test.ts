import { expect, test } from 'vitest';
import { afterBeat, firstPage, type Turning } from './turning.ts';

const after = (beats: number, pages: number, each: number): Turning => {
  let turning = firstPage;
  for (let i = 0; i < beats; i++) turning = afterBeat(turning, pages, each);
  return turning;
};

test('a page stays for its beats, then comes the next, and after the last the first', () => {
  const seen = Array.from({ length: 7 }, (_, beat) => after(beat, 3, 2).page);
  expect(seen).toEqual([0, 0, 1, 1, 2, 2, 0]);
});

test('one page stays, and without pages there is the first', () => {
  expect(after(5, 1, 2).page).toBe(0);
  expect(after(5, 0, 2).page).toBe(0);
});

test('where pages went away, the last of those that are left is shown', () => {
  expect(afterBeat({ page: 7, waited: 0 }, 3, 2)).toEqual({ page: 2, waited: 1 });
});
