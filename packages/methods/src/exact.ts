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
      const added = value * times;
      const whole = this.#whole + added;
      if (Number.isSafeInteger(added) && Number.isSafeInteger(whole)) {
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

/** The nearest number to a fraction. */
export function nearest({ s, n, d }: Fraction): number {
  return nearestQuotient(s * n, d);
}

/**
 * The nearest number to `over / under`, with `under` above 0, however large they are. As in IEEE 754, of two that are
 * equally near it is the one with the even last digit, what is too large is infinite, and what is too small is 0.
 */
export function nearestQuotient(over: bigint, under: bigint): number {
  if (over < 0n) return -nearestQuotient(-over, under);
  if (over <= largest && under <= largest) return Number(over) / Number(under);
  // The quotient lies between 2^(power - 1) and 2^(power + 1).
  const power = bits(over) - bits(under);
  const [scaled, one] = power < 0 ? [over << BigInt(-power), under] : [over, under << BigInt(power)];
  // What the last binary digit of the number is worth, as a power of 2.
  const last = Math.max((scaled < one ? power - 1 : power) - 52, -1074);
  const [above, below] = last < 0 ? [over << BigInt(-last), under] : [over, under << BigInt(last)];
  const digits = above / below;
  const rest = 2n * (above - digits * below) - below;
  const up = rest > 0n || (rest === 0n && digits % 2n === 1n);
  return Number(up ? digits + 1n : digits) * 2 ** last;
}

const largest = BigInt(Number.MAX_SAFE_INTEGER);

/** How many binary digits it has. */
function bits(value: bigint): number {
  const written = value.toString(16);
  return written.length * 4 - Math.clz32(parseInt(written.charAt(0), 16)) + 28;
}

/** The least number that is a multiple of both. */
export function leastMultiple(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return (a / x) * b;
}
