import Fraction from 'fraction.js';
import { expect, test } from 'vitest';
import { exactly, nearest, Sum } from './exact.ts';

test('a number is the decimal that it is written as, also a very small and a very large one', () => {
  expect(exactly(0.1).toFraction()).toBe('1/10');
  expect(exactly(-2.5).toFraction()).toBe('-5/2');
  expect(exactly(1.5e-7).toFraction()).toBe('3/20000000');
  expect(exactly(2e21).toFraction()).toBe('2000000000000000000000');
  expect(
    exactly(2.5e-300)
      .mul(new Fraction(10).pow(300) ?? 0)
      .toFraction(),
  ).toBe('5/2');
});

test('a sum is what one reckons by hand', () => {
  expect(new Sum().add(0.1).add(0.2).value.toFraction()).toBe('3/10');
  expect(new Sum().add(0.1, 3).add(2).add(new Fraction(1, 3)).value.toFraction()).toBe('79/30');
});

test('a sum stays exact where numbers no longer are', () => {
  const largest = Number.MAX_SAFE_INTEGER;
  expect(new Sum().add(largest).add(1).add(1).value.toFraction()).toBe('9007199254740993');
  expect(new Sum().add(largest, 3).add(-1).value.toFraction()).toBe('27021597764222972');
});

test('a fraction of thousands of digits is near some number', () => {
  const [many, more] = [3n ** 3000n, 7n ** 2000n];
  expect(nearest(new Fraction(many, many * 8n + 1n))).toBe(0.125);
  expect(nearest(new Fraction(-(many * 5n), many * 2n))).toBe(-2.5);
  expect(nearest(new Fraction(many * 3n + 1n, many))).toBe(3);
  expect(nearest(new Fraction(more * 1000n - 1n, more))).toBe(1000);
  expect(nearest(new Fraction(1, 10))).toBe(0.1);
  expect(nearest(new Fraction(0))).toBe(0);
});
