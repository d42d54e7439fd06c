import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Store } from '../../src/store/port.ts';
import { openSqlite } from '../../src/store/sqlite.ts';

/** A folder of its own for one test, which goes when the test ends. */
export function temporaryFolder(): string {
  const folder = newFolder();
  onTestFinished(() => removeFolder(folder));
  return folder;
}

export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'kring-store-'));

export const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true });

/** A store in `folder` that is closed when the test ends. */
export async function openedStore(...args: Parameters<typeof openSqlite>): Promise<Store> {
  const store = await openSqlite(...args);
  onTestFinished(() => store.close());
  return store;
}

/** How often a text is found in the raw bytes of all files in a folder. */
export function tracesIn(folder: string, text: string): number {
  let count = 0;
  for (const file of readdirSync(folder)) {
    const bytes = readFileSync(join(folder, file));
    for (let at = bytes.indexOf(text); at >= 0; at = bytes.indexOf(text, at + 1)) count++;
  }
  return count;
}
