import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

/** Whether node_modules holds what package-lock.json asks for. */
export function isInstalled() {
  const locked = packagesOf(join(root, 'package-lock.json'));
  // npm writes this note as the last step of an install, so half an install has none.
  const present = packagesOf(join(root, 'node_modules', '.package-lock.json'));
  return Boolean(locked && present && agrees(locked, present));
}

/**
 * Compares two npm lockfiles' `packages`. Optional ones may be absent (they are for other machines),
 * nothing may be there in another version, and nothing that the lockfile no longer knows. `extraneous` is what
 * npm found in node_modules without having put it there, such as the types that SvelteKit writes.
 */
export function agrees(locked, present) {
  const missing = Object.entries(locked).some(([path, { version, optional }]) => {
    if (!path.includes('node_modules/')) return false;
    return path in present ? present[path].version !== version : !optional;
  });
  const leftOver = Object.entries(present).some(([path, { extraneous }]) => !(path in locked) && !extraneous);
  return !missing && !leftOver;
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}
