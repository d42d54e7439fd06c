import { StoreError, type StoreReason } from '../storeError.ts';

/** Says in a sentence what Postgres and the network say in a code. `where` is the database, without its password. */
export function explain(error: unknown, where: string): StoreError {
  if (error instanceof StoreError) return error;
  const detail = error instanceof Error ? error.message : String(error);
  return storeError(reasonOf(codeOf(error), detail), where, detail);
}

/** The error for a reason that no code stands for. */
export const storeError = (reason: StoreReason, where: string, detail = ''): StoreError =>
  new StoreError(reason, (sentences[reason] ?? sentences.failed)(where, detail));

/** What went wrong, by the code of the error: SQLSTATE, whose first two characters are its class, or Node's. */
function reasonOf(code: string, detail: string): StoreReason {
  const found = byCode.find(([start]) => code.startsWith(start));
  if (found) return found[1];
  // What pg itself says has no code.
  return /connection terminated|timeout exceeded when trying to connect|not queryable/i.test(detail)
    ? 'unreachable'
    : 'failed';
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

const byCode: readonly (readonly [start: string, reason: StoreReason])[] = [
  ['ECONN', 'unreachable'],
  ['ENOTFOUND', 'unreachable'],
  ['EAI_AGAIN', 'unreachable'],
  ['EHOST', 'unreachable'],
  ['ENET', 'unreachable'],
  ['ENOENT', 'unreachable'],
  ['EPIPE', 'unreachable'],
  ['ETIMEDOUT', 'unreachable'],
  ['08', 'unreachable'],
  ['57P', 'unreachable'],
  ['28', 'no-entry'],
  ['3D', 'no-entry'],
  ['42501', 'no-entry'],
  ['25006', 'read-only'],
  ['53100', 'disk-full'],
  ['53', 'busy'],
  ['40', 'busy'],
  ['55', 'busy'],
  ['57014', 'busy'],
  ['58', 'disk-error'],
  ['XX', 'damaged'],
  ['22', 'refused'],
  ['23', 'refused'],
];

const sentences: Partial<Record<StoreReason, (where: string, detail: string) => string>> &
  Record<'failed', (where: string, detail: string) => string> = {
  unreachable: (where, detail) => `The database ${where} can't be reached (${detail}).`,
  'no-entry': (where, detail) => `The database ${where} does not let Kring in (${detail}).`,
  'not-durable': (where, detail) =>
    `The database ${where} could lose what it has acknowledged: turn on ${detail}, or choose another one.`,
  'newer-schema': (where) => `The database ${where} was made by a newer Kring: start that one.`,
  'read-only': (where) => `The database ${where} takes no changes: it is a replica, or set to read-only.`,
  'disk-full': (where) => `The disk of the database ${where} is full.`,
  'disk-error': (where, detail) => `The disk of the database ${where} fails: ${detail}.`,
  damaged: (where, detail) => `The database ${where} is damaged (${detail}): put a backup in its place.`,
  busy: (where, detail) => `The database ${where} is too busy (${detail}).`,
  'not-host': (_, detail) => `Another node hosts this session by now: ${detail}.`,
  refused: (_, detail) => `The store refused this: ${detail}.`,
  closed: (where) => `The store ${where} is closed.`,
  failed: (where, detail) => `The database ${where} failed: ${detail}.`,
};
