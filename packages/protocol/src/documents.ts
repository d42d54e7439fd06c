import type { StageId } from '@kring/core';

/**
 * The documents of a live session. Each is a Yjs document with one map, `entries`, and is written by the host
 * alone. `session` and `stage/<id>` go to everyone, `backstage` and `backstage/<id>` to those who steer.
 */
export type DocName = 'session' | 'backstage' | `stage/${StageId}` | `backstage/${StageId}`;

export const entriesOf = 'entries';

export const isBackstage = (name: DocName): boolean => name.startsWith('backstage');

/** A piece of a document. `n` counts the updates of one life: a gap means something was missed. */
export interface DocUpdate {
  readonly doc: DocName;
  /** Changes when the host starts anew; a replica of another life is thrown away. */
  readonly life: string;
  /** The number of the last update that is in `update`. */
  readonly n: number;
  /** The number of the last update before the first that is in `update`, where several are; else `n - 1`. */
  readonly after?: number;
  /** Whether this is the whole document up to `n`, not only what changed since `n - 1`. */
  readonly whole: boolean;
  /** A Yjs update, version 1. */
  readonly update: Uint8Array;
}

/** "Give me this document from here on": what the replica has, so that only the difference travels. */
export interface SyncRequest {
  readonly doc: DocName;
  readonly life: string | null;
  readonly stateVector: Uint8Array | null;
}
