import { StoreError, type StoreReason } from '../storeError.ts';

/** Says in a sentence what SQLite and the file system say in a code. `folder` is where the database lives. */
export function explain(error: unknown, folder: string): StoreError {
  if (error instanceof StoreError) return error;
  const reason = reasonOf(codeOf(error));
  const detail = error instanceof Error ? error.message : String(error);
  return storeError(reason, folder, detail);
}

/** What went wrong, by the code of the error; SQLite's extended codes begin with the plain one. */
export function reasonOf(code: string): StoreReason {
  const found = byCode.find(([start]) => code.startsWith(start));
  return found ? found[1] : 'failed';
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

const byCode: readonly (readonly [start: string, reason: StoreReason])[] = [
  ['ENOTDIR', 'not-a-folder'],
  ['EEXIST', 'not-a-folder'],
  ['EROFS', 'read-only'],
  ['EACCES', 'read-only'],
  ['EPERM', 'read-only'],
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['SQLITE_READONLY', 'read-only'],
  ['SQLITE_CANTOPEN', 'read-only'],
  ['SQLITE_PERM', 'read-only'],
  ['SQLITE_CORRUPT', 'damaged'],
  ['SQLITE_NOTADB', 'damaged'],
  ['SQLITE_BUSY', 'busy'],
  ['SQLITE_LOCKED', 'busy'],
  ['SQLITE_FULL', 'disk-full'],
  ['SQLITE_IOERR', 'disk-error'],
  ['SQLITE_CONSTRAINT', 'refused'],
  ['SQLITE_TOOBIG', 'refused'],
];

const sentences: Partial<Record<StoreReason, (folder: string, detail: string) => string>> &
  Record<'failed', (folder: string, detail: string) => string> = {
  'not-a-folder': (folder) => `${folder} is not a folder, so nothing can be kept in it.`,
  'read-only': (folder) =>
    `Nothing can be written in ${folder}: make it writable for the user that runs Kring.`,
  'in-use': (folder) => `Another Kring runs on ${folder}: stop it, or give this one a folder of its own.`,
  'newer-schema': (folder) => `The database in ${folder} was made by a newer Kring: start that one.`,
  damaged: (folder, detail) => `The database in ${folder} is damaged (${detail}): put a backup in its place.`,
  busy: (folder) => `Another program holds the database in ${folder}.`,
  'disk-full': (folder) => `The disk that holds ${folder} is full.`,
  'disk-error': (folder, detail) => `The disk that holds ${folder} fails: ${detail}.`,
  refused: (_, detail) => `The store refused this: ${detail}.`,
  closed: (folder) => `The store in ${folder} is closed.`,
  failed: (folder, detail) => `The store in ${folder} failed: ${detail}.`,
};

/** The error for a reason that no code stands for. */
export const storeError = (reason: StoreReason, folder: string, detail = ''): StoreError =>
  new StoreError(reason, (sentences[reason] ?? sentences.failed)(folder, detail));
