import type { ItemId } from '@kring/core';

/** Ids come from nowhere a finger went, so sorted by them a ballot does not tell what its owner chose first. */
export const inOneOrder = (ids: readonly ItemId[]): readonly ItemId[] => [...ids].sort();
