import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { root } from './root.mjs';
import { run } from './run.mjs';
import { say } from './say.mjs';

// Kept inside the build, so that a build made by hand, which empties the folder, drops it.
const stamp = join(root, 'client', 'build', '.sources');
const notSources = new Set(['node_modules', 'build', '.svelte-kit', '.turbo']);

/** Builds the client unless the build that stands was made from exactly these sources. Answers what happened. */
export async function buildClient() {
  const sources = fingerprint(clientSources());
  if (readStamp() === sources) return { code: 0, output: '', built: false };
  say('Building the pages for phones, console and screen ...');
  const { code, output } = await run('npm', ['run', '--silent', 'build', '--workspace', 'client'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // Vitest says `test`, which would build pages that nobody gets.
    env: { NODE_ENV: 'production' },
  });
  if (code === 0) writeFileSync(stamp, sources);
  return { code, output, built: true };
}

/** One hash over the names and contents of files. By content, because a clone or a checkout touches every date. */
export function fingerprint(files) {
  const hash = createHash('sha256');
  for (const file of [...files].sort()) {
    const content = readFileSync(file);
    hash.update(`${relative(root, file).split(sep).join('/')} ${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}

function clientSources() {
  const packages = readdirSync(join(root, 'packages')).map((name) => join(root, 'packages', name));
  return [
    join(root, 'package-lock.json'),
    ...filesUnder(join(root, 'client')),
    ...packages.flatMap((folder) => filesUnder(folder)),
  ].filter((file) => !file.includes('.test.'));
}

/** Every file in a folder and below, leaving out what is generated. */
export function filesUnder(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (notSources.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : entry.isFile() ? [path] : [];
  });
}

function readStamp() {
  try {
    return readFileSync(stamp, 'utf8');
  } catch {
    return undefined;
  }
}
