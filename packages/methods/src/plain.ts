import Fraction from 'fraction.js';
import { nearest } from './exact.ts';

/**
 * A result as plain JSON values: fractions become the nearest number, maps objects, sets lists. The exact values
 * have decided before; whoever wants them counts again.
 */
export function plain(value: unknown): unknown {
  if (value instanceof Fraction) return nearest(value);
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof Map)
    return Object.fromEntries([...value].map(([key, one]) => [String(key), plain(one)]));
  if (value instanceof Set || Array.isArray(value)) return [...value].map(plain);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)]));
  }
  return value;
}
