import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import * as libraryLog from './libraryLog.ts';

test('what stands in for the log of Yjs has all that Yjs calls', () => {
  const yjs = readFileSync(createRequire(import.meta.url).resolve('yjs'), 'utf8');
  const called = [...yjs.matchAll(/\blogging(?:__namespace)?\.(\w+)/g)].map(([, name]) => name);
  expect(called).toContain('warn');
  expect(Object.keys(libraryLog)).toEqual(expect.arrayContaining(called));
});
