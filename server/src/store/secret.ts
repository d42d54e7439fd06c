import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { flushFolder } from './flushFolder.ts';
import { StoreError } from './storeError.ts';

const length = 32;

/**
 * The secret from which pseudonyms are made: 32 bytes in `secret.key`, beside the database and in none of its
 * backups. Made at the first start. Throws a {@link StoreError} rather than make a second one: with another secret
 * nobody would find back what they gave.
 */
export function serverSecret(folder: string): Buffer {
  const file = join(folder, 'secret.key');
  const secret = readSecret(file) ?? createSecret(folder, file);
  if (secret.length === length) return secret;
  throw new StoreError(
    'damaged',
    `${file} has ${secret.length} bytes instead of ${length}: put the original back in its place.`,
  );
}

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
