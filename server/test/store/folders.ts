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
export const tracesIn = (folder: string, text: string): number => tracesOf([text], filesOf(folder))[0] ?? 0;

export const filesOf = (folder: string): readonly Buffer[] =>
  readdirSync(folder).map((file) => readFileSync(join(folder, file)));

/** How often each text is found in raw bytes, all of them in one reading; none may be part of another. */
export function tracesOf(texts: readonly string[], files: readonly Buffer[]): readonly number[] {
  const any = new RegExp(texts.map((text) => text.replaceAll(/\W/g, '\\$&')).join('|'), 'g');
  const counts = new Map(texts.map((text) => [text, 0]));
  for (const bytes of files)
    for (const [text] of bytes.toString('latin1').matchAll(any))
      counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts.values()];
}
