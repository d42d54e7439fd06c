import { isCollection, isKeyed, isOrdered } from 'immutable';
import type { Json } from '@kring/core';

/** A value as what it says, whatever holds it: to compare what lived with what was folded again. */
export function plain(value: unknown): Json {
  if (isKeyed(value)) {
    const pairs = [...value.entries()].map(([key, inside]): [string, Json] => [String(key), plain(inside)]);
    return isOrdered(value) ? pairs : pairs.sort(([a], [b]) => (a < b ? -1 : 1));
  }
  if (isCollection(value)) {
    const all = [...value.values()].map(plain);
    return isOrdered(value) ? all : all.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value as Json;
  const pairs = Object.entries(value).filter(([, inside]) => inside !== undefined);
  return Object.fromEntries(pairs.map(([key, inside]) => [key, plain(inside)]));
}
