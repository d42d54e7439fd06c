import { closeSync, fsyncSync, openSync } from 'node:fs';

/** A new name in a folder survives a power cut only once the folder is on the disk; Windows does that by itself. */
export function flushFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const opened = openSync(folder, 'r');
  fsyncSync(opened);
  closeSync(opened);
}
