import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'vitest';

/** Real elections, which are not part of the project. */
const data =
  process.env['KRING_DATA'] ?? join(fileURLToPath(new URL('../../..', import.meta.url)), '../shared/data');

/** Skipped where the public data is not there; with KRING_REQUIRE_DATA=1 its absence fails. */
export const onRealData = test.skipIf(!existsSync(data) && process.env['KRING_REQUIRE_DATA'] !== '1');

/** The path of a file or folder among the data. */
export const dataPath = (...path: readonly string[]): string => join(data, ...path);

export const dataText = (...path: readonly string[]): string => readFileSync(dataPath(...path), 'utf8');
