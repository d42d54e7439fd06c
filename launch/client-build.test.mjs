import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { filesUnder, fingerprint } from './client-build.mjs';

let folder;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kring-sources-'));
  mkdirSync(join(folder, 'src'));
  writeBoth('a', 'b');
});
afterEach(() => rmSync(folder, { recursive: true }));

function writeBoth(a, b) {
  writeFileSync(join(folder, 'src', 'a.ts'), a);
  writeFileSync(join(folder, 'src', 'b.ts'), b);
}
const now = () => fingerprint(filesUnder(folder));

test('the same content is the same build, whatever the dates', () => {
  const before = now();
  utimesSync(join(folder, 'src', 'a.ts'), 0, 0);
  expect(now()).toBe(before);
});

test.each([
  ['changed', () => writeFileSync(join(folder, 'src', 'a.ts'), 'A')],
  ['added', () => writeFileSync(join(folder, 'c.ts'), '')],
  ['removed', () => rmSync(join(folder, 'src', 'b.ts'))],
  ['whose end moved to the next', () => writeBoth('ab', '')],
])('a file %s asks for a new build', (_how, change) => {
  const before = now();
  change();
  expect(now()).not.toBe(before);
});

test('what is generated or installed is no source', () => {
  for (const name of ['node_modules', 'build', '.svelte-kit']) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'x.ts'), 'x');
  }
  expect(
    filesUnder(folder)
      .map((file) => basename(file))
      .sort(),
  ).toEqual(['a.ts', 'b.ts']);
});
