import { expect, test } from 'vitest';
import { onward, overview, type Tour } from './tour.ts';

test('the wall shows all groups, then each with all its pages, then all groups again', () => {
  const pages = [1, 2, 1];
  const seen: string[] = [];
  let tour: Tour = overview;
  for (let beat = 0; beat < 10; beat++) {
    seen.push(`${tour.stop}.${tour.page}`);
    tour = onward(tour, { stops: 3, pages: pages[tour.stop] ?? 1, beats: 2 });
  }
  expect(seen).toEqual(['0.0', '0.0', '1.0', '1.0', '1.1', '1.1', '2.0', '2.0', '0.0', '0.0']);
});

test('where a group went away, the wall goes back to all of them', () => {
  expect(onward({ stop: 4, page: 0, waited: 0 }, { stops: 3, pages: 1, beats: 2 })).toBe(overview);
});
