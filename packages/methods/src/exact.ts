import Fraction from 'fraction.js';

/**
 * A sum as one reckons it by hand: a number counts as the decimal that one writes it as, so 0.1 and 0.2 make 0.3.
 * Whole numbers, which most points and costs are, are added as fast as numbers are.
 */
export class Sum {
  #whole = 0;
  #rest = new Fraction(0);

  /** Adds `value`, so many `times`. */
  add(value: number | Fraction, times = 1): this {
    if (typeof value === 'number' && Number.isInteger(value)) {
      const whole = this.#whole + value * times;
      if (Number.isSafeInteger(whole)) {
        this.#whole = whole;
        return this;
      }
    }
    this.#rest = this.#rest.add(exactly(value).mul(times));
    return this;
  }

  get value(): Fraction {
    return this.#rest.add(this.#whole);
  }
}

/** The decimal that a number is written as; 0.1 is a tenth, not the nearest that a computer has to it. */
export function exactly(value: number | Fraction): Fraction {
  if (typeof value !== 'number') return value;
  if (Number.isInteger(value)) return new Fraction(BigInt(value));
  const [digits = '', tens = '0'] = String(value).split('e');
  return new Fraction(digits).mul(new Fraction(10).pow(Number(tens)));
}

/** The nearest number to a fraction, also where its parts are larger than any number; off by at most one part in 2^52. */
export function nearest(fraction: Fraction): number {
  const { s, n, d } = fraction;
  if (n < large && d < large) return fraction.valueOf();
  const shift = BigInt(bits(d) - bits(n) + 64);
  const quotient = shift >= 0n ? (n << shift) / d : n / (d << -shift);
  return Number(s) * Number(quotient) * 2 ** -Number(shift);
}

const large = 2n ** 1000n;

const bits = (value: bigint) => value.toString(16).length * 4;
