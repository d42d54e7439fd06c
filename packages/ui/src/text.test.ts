import { expect, test } from 'vitest';
import { characters, clock, clockMark, codeGroups, spelled } from './text.ts';

test('an emoji and an accented letter count as one character', () => {
  expect(characters('één 🚲')).toBe(5);
});

test('a code is shown in two groups of three and spelled with a pause', () => {
  expect(codeGroups('K7M2P4')).toEqual(['K7M', '2P4']);
  expect(spelled('K7M2P4')).toBe('K 7 M, 2 P 4');
});

test('the clock shows 0:00 only when the time is up', () => {
  expect(clock(271_000)).toBe('4:31');
  expect(clock(1)).toBe('0:01');
  expect(clock(0)).toBe('0:00');
  expect(clock(-5_000)).toBe('0:00');
  expect(clock(4_271_000)).toBe('71:11');
});

test('the time is spoken at whole minutes, at ten seconds and at the end', () => {
  const seconds = [121, 120, 119, 61, 60, 11, 10, 1, 0];
  const marks = seconds.map((second) => clockMark(second * 1000));
  expect(marks.map((mark) => (mark.kind === 'up' ? 'up' : `${mark.count} ${mark.kind}`))).toEqual([
    '3 minutes',
    '2 minutes',
    '2 minutes',
    '2 minutes',
    '1 minutes',
    '1 minutes',
    '10 seconds',
    '10 seconds',
    'up',
  ]);
});
