import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project; everything the launchers run, they run from here. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));
