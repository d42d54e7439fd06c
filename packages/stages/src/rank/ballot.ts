import type { ItemId, Json } from '@kring/core';
import type { InOrder } from './views.ts';

/** A ballot as it was kept on the phone; null when it is none. */
export function ballotFrom(kept: Json): InOrder | null {
  const { order } = (kept ?? {}) as Partial<InOrder>;
  return Array.isArray(order) && order.every((id) => typeof id === 'string') ? { order } : null;
}

export const sameBallot = (one: InOrder, other: InOrder): boolean =>
  one.order.length === other.order.length && one.order.every((id, at) => id === other.order[at]);

/** The next place for what has none yet; else its place is given back, and the others move up. */
export const toggled = ({ order }: InOrder, id: ItemId): InOrder => ({
  order: order.includes(id) ? order.filter((one) => one !== id) : [...order, id],
});

/** What stands at place `from`, counted from 0, goes to place `to`. */
export function moved({ order }: InOrder, from: number, to: number): InOrder {
  const others = order.filter((_, at) => at !== from);
  const id = order[from];
  return id === undefined ? { order } : { order: [...others.slice(0, to), id, ...others.slice(to)] };
}
