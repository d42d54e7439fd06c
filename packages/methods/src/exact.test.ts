import fc from 'fast-check';
import Fraction from 'fraction.js';
import { expect, test } from 'vitest';
import { numRuns } from '../test/runs.ts';
import { exactly, nearest, nearestQuotient, Sum } from './exact.ts';

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
  expect(
    new Sum()
      .add(-largest)
      .add(3, 2 ** 52 + 1)
      .value.valueOf(),
  ).toBe(2 ** 52 + 4);
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

test('what is a number already stays so, however many digits a fraction beside it has', () => {
  expect(nearest(new Fraction(7).add(new Fraction(1n, 10n ** 26n)))).toBe(7);
  expect(nearest(new Fraction(7).sub(new Fraction(1n, 10n ** 26n)))).toBe(7);
  expect(nearest(new Fraction(-7).sub(new Fraction(1n, 10n ** 26n)))).toBe(-7);
});

/** A number without its sign, as `digits` times 2 to the power of `last`. */
function partsOf(value: number): { readonly digits: bigint; readonly last: number } {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  const stored = view.getBigUint64(0);
  const [exponent, digits] = [Number((stored >> 52n) & 2047n), stored & (2n ** 52n - 1n)];
  return exponent === 0 ? { digits, last: -1074 } : { digits: digits + 2n ** 52n, last: exponent - 1075 };
}

/** The quotient less the number half a digit above or below `value`: its sign. */
function besideHalf(over: bigint, under: bigint, value: number, halves: 1n | -1n): number {
  const { digits, last } = partsOf(value);
  // Below a power of 2, the next number is nearer.
  const closer = halves < 0n && digits === 2n ** 52n && last > -1074 ? 1n : 0n;
  const middle = closer ? digits * 4n - 1n : digits * 2n + halves;
  const power = last - (closer ? 2 : 1);
  const [a, b] =
    power < 0 ? [over << BigInt(-power), middle * under] : [over, (middle * under) << BigInt(power)];
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whole numbers from small ones to those of a thousand digits, many of them just beside the middle of two numbers. */
const wholes = fc
  .tuple(
    fc.oneof(fc.bigInt({ min: 1n, max: 9n }), fc.bigInt({ min: 2n ** 50n, max: 2n ** 55n })),
    fc.oneof(fc.nat(9), fc.nat(1200)),
    fc.bigInt({ min: -2n, max: 2n }),
  )
  .map(([digits, shift, beside]) => (digits << BigInt(shift)) + beside)
  .filter((whole) => whole > 0n);

test('no number is nearer to a quotient than the one that it becomes', () => {
  fc.assert(
    fc.property(wholes, wholes, (over, under) => {
      const value = nearestQuotient(over, under);
      expect(nearestQuotient(-over, under)).toBe(-value);
      if (value === Infinity) {
        expect(besideHalf(over, under, Number.MAX_VALUE, 1n)).toBeGreaterThanOrEqual(0);
        return;
      }
      const isEven = partsOf(value).digits % 2n === 0n;
      const above = besideHalf(over, under, value, 1n);
      expect(above < 0 || (above === 0 && isEven)).toBe(true);
      if (value === 0) return;
      const below = besideHalf(over, under, value, -1n);
      expect(below > 0 || (below === 0 && isEven)).toBe(true);
    }),
    { numRuns },
  );
});
