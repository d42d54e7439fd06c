import { createHmac, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { flushFolder } from './flushFolder.ts';
import type { Store } from './port.ts';
import { StoreError } from './storeError.ts';

const length = 32;

/**
 * The secret from which pseudonyms are made: 32 bytes in `secret.key`, beside the database and in none of its
 * backups. Made at the first start. Rejects with a {@link StoreError} rather than take another one than the store
 * began with: nobody would find back what they gave.
 */
export async function secretOf(
  store: Pick<Store, 'secretMark' | 'keepSecretMark'>,
  folder: string,
): Promise<Buffer> {
  const file = join(folder, 'secret.key');
  const known = await store.secretMark();
  const secret = readSecret(file) ?? (known === null ? createSecret(folder, file) : null);
  if (secret === null) throw new StoreError('other-secret', `${file} is missing: ${putBack} ${elseLost}`);
  if (secret.length !== length) {
    throw new StoreError('damaged', `${file} has ${secret.length} bytes instead of ${length}: ${putBack}`);
  }
  const mark = markOf(secret);
  if ((known ?? (await store.keepSecretMark(mark))) === mark) return secret;
  throw new StoreError(
    'other-secret',
    `${file} is not the one that this database began with: ${putBack} ${elseLost}`,
  );
}

/** Whether the secret of this store is there. */
export async function hasSecret(store: Pick<Store, 'secretMark'>, folder: string): Promise<boolean> {
  const [known, secret] = [await store.secretMark(), readSecret(join(folder, 'secret.key'))];
  return known === null || (secret !== null && markOf(secret) === known);
}

const markOf = (secret: Buffer): string =>
  createHmac('sha256', secret).update('kring: which secret this is').digest('hex');

const elseLost = 'If it is lost for good: npm run -s lost-secret says what goes with it.';
const putBack = 'put the original in its place. All nodes of one database share it.';

function readSecret(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw new StoreError(
      'read-only',
      `${file} can't be read: make it readable for the user that runs Kring.`,
    );
  }
}

/** Written whole, and to the disk, under another name first: a crash never leaves half a secret. */
function createSecret(folder: string, file: string): Buffer {
  const secret = randomBytes(length);
  const unfinished = `${file}.new`;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    rmSync(unfinished, { force: true });
    writeFileSync(unfinished, secret, { flag: 'wx', mode: 0o600, flush: true });
    renameSync(unfinished, file);
    flushFolder(folder);
  } catch {
    throw new StoreError(
      'read-only',
      `${file} can't be made: make ${folder} writable for the user that runs Kring.`,
    );
  }
  return secret;
}

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;
