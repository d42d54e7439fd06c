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

/** A tag in whose text people's own words stand. */
const written = /<\w+\b(?:[^<>"]|"[^"]*"|=>)*?\bdir="auto"(?:[^<>"]|"[^"]*"|=>)*?>/g;
/** Whose language nobody said, or which say it elsewhere. */
const unknownLang: Readonly<Record<string, string>> = {
  'packages/ui/src/PageShell.svelte': 'a title of Kring itself',
  'client/src/routes/p/[session]/LateNotice.svelte': 'a sentence of Kring, with the words that came too late',
  'client/src/routes/remote/[session]/Remote.svelte': 'the notes of those who steer',
  'client/src/routes/runsheet/[session]/RunSheet.svelte': 'who leads a step, and the notes',
  'client/src/routes/console/[session]/StagePanel.svelte': 'the notes',
  'packages/stages/src/consent/Decision.svelte': 'who takes it on: a name',
  'client/src/routes/results/[session]/Decision.svelte': 'who takes it on: a name',
  'packages/stages/src/consent/wall/Decision.svelte': 'who takes it on: a name',
  'client/src/routes/console/[session]/NamesSheet.svelte': 'names of people',
  'client/src/routes/console/[session]/KeyList.svelte': 'names of people',
};

test('what people wrote runs in its own direction and says in which language it is', () => {
  const found = sourcesEnding('.svelte')
    .filter(({ name }) => !(name in unknownLang))
    .flatMap(({ name, text }) =>
      [...text.matchAll(written)]
        .filter(([tag]) => !/\blang\b|\{\.\.\.rest\}/.test(tag))
        .map(([tag]) => `${name}: ${tag.replace(/\s+/g, ' ')}`),
    );
  expect(found).toEqual([]);
});
