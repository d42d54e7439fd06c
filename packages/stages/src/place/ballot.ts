import type { ItemId, Json } from '@kring/core';
import { highest, type Axis, type Placed, type Placing, type Spot } from './views.ts';

/** Having no idea of either. */
export const nowhere: Spot = { impact: null, effort: null };

export const spotOf = ({ placed }: Placed, id: ItemId): Spot =>
  placed.find((one) => one.id === id) ?? nowhere;

/**
 * By id, which comes from nowhere a finger went, so that a ballot does not tell what its owner placed first; without
 * what was left open altogether.
 */
export const inOrder = (placed: readonly Placing[]): readonly Placing[] =>
  placed
    .filter(({ impact, effort }) => impact !== null || effort !== null)
    .map(({ id, impact, effort }) => ({ id, impact, effort }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));

/** The ballot with one slider of an option moved, or left open. */
export function put(ballot: Placed, id: ItemId, axis: Axis, value: number | null): Placed {
  const others = ballot.placed.filter((one) => one.id !== id);
  return { placed: inOrder([...others, { ...spotOf(ballot, id), id, [axis]: value }]) };
}

const isStep = (value: unknown): value is number | null =>
  value === null || (Number.isInteger(value) && Number(value) >= 0 && Number(value) <= highest);

/** A ballot as it was kept on the phone; null when it is none. */
export function ballotFrom(kept: Json): Placed | null {
  const { placed } = (kept ?? {}) as Partial<Placed>;
  const isPlacing = (one: Partial<Placing> | null) =>
    typeof one?.id === 'string' && isStep(one.impact) && isStep(one.effort);
  return Array.isArray(placed) && placed.every(isPlacing) ? { placed: inOrder(placed) } : null;
}

export const sameBallot = (one: Placed, other: Placed): boolean =>
  JSON.stringify(inOrder(one.placed)) === JSON.stringify(inOrder(other.placed));
