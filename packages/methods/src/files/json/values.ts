import Fraction from 'fraction.js';
import { BrokenFile } from '../fault.ts';
import { wholeNumber } from '../numbers.ts';
import type { Json } from './text.ts';

/** Throws a {@link BrokenFile} that says where: by line, and by a path as `ballots[3].people`. */
export function broken({ line }: Json, path: string, reason: string): never {
  throw new BrokenFile(line, `${path} ${reason}`);
}

/** What stands in an object, key by key. */
export class Entries {
  readonly #node: Json;
  readonly #path: string;
  readonly #entries: ReadonlyMap<string, Json>;

  constructor(node: Json, path: string) {
    this.#node = node;
    this.#path = path;
    this.#entries =
      node.is === 'object' ? node.entries : broken(node, path || 'the file', 'should be an object.');
  }

  has(key: string): boolean {
    return this.#entries.has(key);
  }

  at(key: string): Json {
    return this.#entries.get(key) ?? broken(this.#node, this.path(key), 'is missing.');
  }

  path(key: string): string {
    return this.#path === '' ? key : `${this.#path}.${key}`;
  }

  text(key: string): string {
    return text(this.at(key), this.path(key));
  }

  list(key: string): readonly Json[] {
    return list(this.at(key), this.path(key));
  }

  onlyKeys(known: readonly string[]): void {
    for (const [key, node] of this.#entries) {
      if (!known.includes(key)) broken(node, this.path(key), 'is not known; perhaps it is misspelt.');
    }
  }
}

export function text(node: Json, path: string): string {
  return node.is === 'text' ? node.text : broken(node, path, 'should be a text.');
}

export function list(node: Json, path: string): readonly Json[] {
  return node.is === 'list' ? node.items : broken(node, path, 'should be a list.');
}

/** A whole number, at least 1. */
export function whole(node: Json, path: string): number {
  const written = node.is === 'number' ? node.written : '';
  const value = wholeNumber(written);
  return value ? value : broken(node, path, `should be a whole number from 1 up${is(written)}.`);
}

/** An amount of at least 0, exactly: a decimal, or a text for what is none. */
export function amount(node: Json, path: string): Fraction {
  const written = node.is === 'number' ? node.written : node.is === 'text' ? node.text : '';
  if (/^\d+(\.\d+)?$|^\d+\/0*[1-9]\d*$/.test(written)) return new Fraction(written);
  return broken(node, path, `should be an amount as 12.5 or "1/3"${is(written)}.`);
}

/** As {@link amount} reads it. */
export function writtenAmount(value: Fraction): string {
  const decimal = value.toString();
  return decimal.includes('(') ? JSON.stringify(value.toFraction()) : decimal;
}

/** A decimal, which a number can hold without losing a digit. */
export function decimal(node: Json, path: string): number {
  const written = node.is === 'number' ? node.written : '';
  const value = Number(written);
  const shortest = written.includes('.') ? written.replace(/\.?0+$/, '') : written;
  if (
    /^-?\d+(\.\d+)?$/.test(written) &&
    (value === 0 ? /^-?0$/.test(shortest) : writtenDecimal(value) === shortest)
  ) {
    return value === 0 ? 0 : value;
  }
  return broken(
    node,
    path,
    `should be a number written out, of no more digits than can be held${is(written)}.`,
  );
}

/** As {@link decimal} reads it: `1e-7` as `0.0000001`. */
export function writtenDecimal(value: number): string {
  const [digits = '', exponent] = String(value).split('e');
  if (exponent === undefined) return digits;
  const [, sign = '', whole = '', part = ''] = /^(-?)(\d)(?:\.(\d+))?$/.exec(digits) ?? [];
  const shift = Number(exponent);
  return shift < 0
    ? `${sign}0.${'0'.repeat(-shift - 1)}${whole}${part}`
    : `${sign}${whole}${part.padEnd(shift, '0')}`;
}

function is(written: string): string {
  return written === '' ? '' : `, and is ${written}`;
}
