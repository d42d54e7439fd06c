import Fraction from 'fraction.js';
import { BrokenFile } from '../fault.ts';

/** A number as the format writes it: digits, perhaps a point and more digits. `what` says in a sentence what it is. */
export function decimal(text: string, line: number, what: string): Fraction {
  if (/^-?\d+(\.\d+)?$/.test(text)) return new Fraction(text);
  if (text === '') throw new BrokenFile(line, `${what} is missing.`);
  if (/^-?\d+(,\d+)+$/.test(text)) throw new BrokenFile(line, `${what} has a comma: "${text}".`);
  throw new BrokenFile(line, `${what} is no number: "${text}".`);
}

export function notNegative(text: string, line: number, what: string): Fraction {
  const number = decimal(text, line, what);
  if (number.compare(0) < 0) throw new BrokenFile(line, `${what} is negative: ${text}.`);
  return number;
}

/** How many of something there are. */
export function amount(text: string, line: number, what: string): number {
  const number = notNegative(text, line, what);
  if (number.d !== 1n) throw new BrokenFile(line, `${what} is no whole number: ${text}.`);
  return Number(number.n);
}

/** A number as the format writes it; undefined where no digits after the point would be enough. */
export function inDigits(number: Fraction): string | undefined {
  let rest = number.d;
  let digits = 0;
  for (const factor of [10n, 5n, 2n]) {
    while (rest % factor === 0n) {
      rest /= factor;
      digits += 1;
    }
  }
  if (rest !== 1n) return undefined;
  const text = ((number.n * 10n ** BigInt(digits)) / number.d).toString().padStart(digits + 1, '0');
  const sign = number.s < 0n ? '-' : '';
  if (digits === 0) return sign + text;
  return `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}
