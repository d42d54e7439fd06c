import type { Leases, Store } from '../port.ts';
import type { StoreReason } from '../storeError.ts';

/** What the thread is asked: the store's methods, and those of its leases, by their names. */
export type Calls = Omit<Store, 'leases' | 'waiting'> & Leases;
export type CallName = keyof Calls;

export interface Call {
  readonly id: number;
  readonly name: CallName;
  readonly args: readonly unknown[];
}

/** What comes back; the first one, with the id 0, says whether the database could be opened. */
export type Reply = { readonly id: number } & (
  | { readonly done: true; readonly value: unknown }
  | { readonly done: false; readonly reason: StoreReason; readonly message: string }
);

export interface WorkerSettings {
  readonly url: string;
}
