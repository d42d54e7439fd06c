import type { Item, ItemId } from '@kring/core';
import { remembered } from '../remembered.ts';

/** The ids of a stage's items, by which a ballot's are known. */
export const knownItems: (items: readonly Item[]) => ReadonlySet<ItemId> = remembered(
  (items) => [items],
  (items) => new Set(items.map(({ id }) => id)),
);
