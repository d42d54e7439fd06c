import { langs } from '@kring/core';
import { expect, test } from 'vitest';
import { isSensible, readNumber } from './number.ts';

test('numbers as people type them in Belgium', () => {
  for (const lang of ['nl', 'fr', 'de'] as const) {
    expect(readNumber('1.500', lang)).toBe(1500);
    expect(readNumber('2,5', lang)).toBe(2.5);
    expect(readNumber('2.5', lang)).toBe(2.5);
    expect(readNumber('0.125', lang)).toBe(0.125);
    expect(readNumber('1.500,50', lang)).toBe(1500.5);
    expect(readNumber('1.234.567', lang)).toBe(1_234_567);
    expect(readNumber('1,500', lang)).toBe(1.5);
  }
  expect(readNumber('1,500', 'en')).toBe(1500);
  expect(readNumber('1.500', 'en')).toBe(1.5);
});

test('spaces, narrow ones and apostrophes part thousands in every language, and what stands around is no matter', () => {
  for (const lang of langs) {
    for (const typed of [
      '1500',
      ' 1 500 ',
      '1\u00a0500',
      '1\u202f500',
      '1’500',
      '€ 1500',
      '1500 €',
      '+1500',
      '1500 bomen',
    ])
      expect(readNumber(typed, lang, 'bomen'), typed).toBe(1500);
    expect(readNumber('1 500,25', lang)).toBe(1500.25);
    expect(readNumber('−3', lang)).toBe(-3);
    expect(readNumber('1,5.0', lang)).toBeNull();
    expect(readNumber('0', lang)).toBe(0);
    expect(readNumber(',5', lang)).toBe(0.5);
    expect(readNumber('7.', lang)).toBe(7);
  }
});

test('what is no number is none', () => {
  for (const lang of langs)
    for (const typed of [
      '',
      ' ',
      'veel',
      '1 2',
      '10 tot 20',
      '12.50.3',
      '1..5',
      '.',
      ',',
      '-',
      '1e9',
      '10k',
      '0x10',
      '1.50,5.5',
      '١٢',
    ])
      expect(readNumber(typed, lang), typed).toBeNull();
});

test('a number that is too large or too fine makes no sense', () => {
  expect([1e12, -1e12, 0.0001, 2.5].map(isSensible)).toEqual([true, true, true, true]);
  expect([1e12 + 1, 0.00001, Infinity, NaN].map(isSensible)).toEqual([false, false, false, false]);
});
