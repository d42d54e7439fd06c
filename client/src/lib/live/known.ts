import type { Json, StageId } from '@kring/core';
import type { DocUpdate } from '@kring/protocol';
import { createStore, del, get, set } from 'idb-keyval';

/** What a phone knew of a session when it was last used, so that it has something to show without a network. */
export interface Known {
  readonly docs: readonly DocUpdate[];
  readonly mine: readonly (readonly [StageId, Json])[];
}

const shelf = () => createStore('kring-known', 'sessions');

/** None of these ever fails: without storage, nothing is known. `owner` tells people and sessions apart. */
export const recall = (owner: string): Promise<Known | undefined> =>
  attempt(() => get<Known>(owner, shelf()));

export const remember = (owner: string, known: Known): Promise<unknown> =>
  attempt(() => set(owner, known, shelf()));

export const forget = (owner: string): Promise<unknown> => attempt(() => del(owner, shelf()));

async function attempt<Result>(use: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await use();
  } catch {
    return undefined;
  }
}
