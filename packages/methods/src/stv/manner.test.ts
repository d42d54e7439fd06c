import Fraction from 'fraction.js';
import { expect, test } from 'vitest';
import { droopStv, scottishStv } from './manner.ts';

test('the quota of Droop is the smallest whole number that one more than the seats cannot have', () => {
  const quota = (ballots: number, seats: number) => droopStv.quota(ballots, seats).valueOf();
  expect([quota(100, 1), quota(101, 1), quota(99, 2), quota(100, 2), quota(0, 3)]).toEqual([
    51, 51, 34, 34, 1,
  ]);
});

test('just the quota is enough', () => {
  expect(droopStv.elects(new Fraction(34), new Fraction(34))).toBe(true);
  expect(droopStv.elects(new Fraction(33.5), new Fraction(34))).toBe(false);
});

test('in Scotland a transfer value has five decimals, and the rest is ignored', () => {
  expect(scottishStv.kept(new Fraction(2, 3)).toString()).toBe('0.66666');
  expect(scottishStv.kept(new Fraction('0.123459999')).toString()).toBe('0.12345');
  expect(droopStv.kept(new Fraction(2, 3)).toFraction()).toBe('2/3');
});
