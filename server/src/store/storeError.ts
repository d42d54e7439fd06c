/** Why the store could not do something: each reason has a sentence that an operator can act on. */
export type StoreReason =
  | 'not-a-folder'
  | 'read-only'
  | 'in-use'
  | 'newer-schema'
  | 'unreachable'
  | 'no-entry'
  | 'not-durable'
  | 'other-secret'
  | 'damaged'
  | 'busy'
  | 'disk-full'
  | 'disk-error'
  | 'refused'
  | 'not-host'
  | 'closed'
  | 'failed';

/** What the store rejects with. `message` is one English sentence, without anything that people wrote. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly reason: StoreReason;

  constructor(reason: StoreReason, message: string) {
    super(message);
    this.reason = reason;
  }
}
