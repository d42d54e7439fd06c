import type { Json } from '@kring/core';
import type { Approved } from './views.ts';

/** A ballot as it was kept on the phone; null when it is none. */
export function ballotFrom(kept: Json): Approved | null {
  const { chosen } = (kept ?? {}) as Partial<Approved>;
  return Array.isArray(chosen) && chosen.every((id) => typeof id === 'string') ? { chosen } : null;
}

export const sameBallot = (one: Approved, other: Approved): boolean =>
  one.chosen.length === other.chosen.length && one.chosen.every((id) => other.chosen.includes(id));
