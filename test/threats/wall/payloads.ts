import { languages } from './languages.ts';
import { letters } from './letters.ts';
import { markup } from './markup.ts';

/** What someone might send to get a script or a mess onto the projector (T11): written for Kring, the same in every run. */

export { canary, deed } from './markup.ts';

/** By what they try. */
export const families: Readonly<Record<string, readonly string[]>> = { ...markup, ...languages, ...letters };

/** All of them, each once. */
export const payloads: readonly string[] = [...new Set(Object.values(families).flat())];
