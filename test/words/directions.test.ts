import { expect, test } from 'vitest';
import { sourcesEnding } from './sources.ts';

/** Sides of the paper, which stay where they are when the text runs the other way. */
const sides =
  /(?:^|[\s;{])(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)|left|right|border-(?:top|bottom)-(?:left|right)-radius)\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)/g;

/** Where a side of the paper is meant. */
const meant: Readonly<Record<string, string>> = {
  'packages/stages/src/clusters/console/':
    'a board is a plane, with the same places for everyone who works on it',
};
const isMeant = (name: string) => Object.keys(meant).some((folder) => name.startsWith(folder));

const styleOf = (name: string, text: string) =>
  name.endsWith('.css')
    ? text
    : [...text.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, css]) => css).join('\n');

test('styles follow the direction of the text: start and end, no left and right', () => {
  const found = sourcesEnding('.svelte', '.css').flatMap(({ name, text }) => {
    if (isMeant(name)) return [];
    const css = styleOf(name, text).replace(/\/\*.*?\*\//gs, '');
    return [...css.matchAll(sides)].map(([rule]) => `${name}: ${rule.trim()}`);
  });
  expect(found).toEqual([]);
});
