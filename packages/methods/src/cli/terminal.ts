import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { NotCountable } from '../count.ts';
import type { Answer } from './answer.ts';

/** Bytes that are no UTF-8 would change names and ids in silence, so they are a fault. */
export function textOf(file: string): string {
  // npm runs this in the project's folder; the file was named from where the person stands.
  const path = resolve(process.env['INIT_CWD'] ?? '.', file);
  let bytes;
  try {
    bytes = readFileSync(path);
  } catch {
    throw new NotCountable(`${file} cannot be read.`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new NotCountable(`${file} is not written in UTF-8.`);
  }
}

/** Says the answer, and ends with its status. */
export function print(answered: Answer): void {
  if (answered.status === 0) console.log(answered.said);
  else console.error(answered.complained);
  process.exitCode = answered.status;
}
