import { expect, test } from 'vitest';
import { outOf } from './outOf.ts';

/** What the turnout is measured against, with phones, paper and hands in it. */

type Live = Parameters<typeof outOf>[0];

const live = (entries: Readonly<Record<string, unknown>>, turnout: number, headCount: number | null = null) =>
  ({
    turnout: () => turnout,
    now: { headCount },
    presence: { joined: 6 },
    entries: () => ({ get: (key: string) => entries[key] }),
  }) as unknown as Live;

const desk = { paper: 4, hands: { people: 9 } };

test('is everyone who joined, and everyone who gave something on paper or by hand', () => {
  expect(outOf(live({}, 5), 'v')).toBe(6);
  expect(outOf(live({ desk: { ...desk, hands: 'whole' } }, 9), 'v')).toBe(10);
  expect(outOf(live({ desk }, 18), 'v')).toBe(19);
  // Once the desk has nothing more to enter, the count tells them apart.
  expect(outOf(live({ count: { ways: { phones: 5, paper: null, hands: 9 } } }, 14), 'v')).toBe(15);
});

test('is the hall where its head count is known, unless more gave something', () => {
  expect(outOf(live({ desk }, 18, 80), 'v')).toBe(80);
  expect(outOf(live({ desk }, 18, 12), 'v')).toBe(19);
});
