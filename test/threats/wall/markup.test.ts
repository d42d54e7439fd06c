import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { expect, test } from 'vitest';
import { sourcesEnding } from '../../words/sources.ts';
import { families, payloads } from './payloads.ts';

/** T11: what people wrote can't become markup, since nothing but the one Markdown renderer makes markup of a text. */

const renderer = ['packages/ui/src/Markdown.svelte', 'packages/ui/src/markdown.ts'];

/** All that turns a text into markup, a script or a page. */
const makesMarkup =
  /\{@html\b|\b(?:inner|outer)HTML\b|\binsertAdjacentHTML\b|\bdocument\s*\.\s*write(?:ln)?\b|\bDOMParser\b|\bparseHTMLUnsafe\b|\bsetHTML\w*\b|\bcreateContextualFragment\b|\beval\s*\(|\bnew\s+Function\b|\bsrcdoc\b|\bcreateRawSnippet\b|\bset(?:Timeout|Interval)\(\s*['"`]/;

const asked = sourcesEnding('.svelte', '.ts').filter(({ name }) => !name.startsWith('server/'));
const markupIn = (text: string) => text.split('\n').filter((line) => makesMarkup.test(line));

test('T11: the search finds each way of making markup', () => {
  for (const way of [
    '{@html text}',
    'element.innerHTML = text',
    "Reflect.set(element, 'outerHTML', text)",
    "element.insertAdjacentHTML('beforeend', text)",
    'document.write(text)',
    'new DOMParser()',
    'range.createContextualFragment(text)',
    'eval(text)',
    'new Function(text)',
    '<iframe srcdoc={text}></iframe>',
    "setTimeout('run()', 1)",
  ])
    expect(markupIn(way), way).toHaveLength(1);
  expect(markupIn('<p>{text}</p>\nelement.textContent = text;\nevaluate(text)')).toEqual([]);
});

test('T11: nothing but the Markdown renderer makes markup of a text, whatever a comment allows', () => {
  expect(asked.length).toBeGreaterThan(300);
  const found = asked.filter(({ text }) => markupIn(text).length > 0).map(({ name }) => name);
  expect(found).toEqual(renderer);
  const [component] = asked.filter(({ name }) => name === renderer[0]);
  expect(component?.text.match(/\{@html/g)).toHaveLength(1);
});

test('T11: the linter refuses {@html} in every view, and no comment silences more than that one line', async () => {
  const silenced = asked.filter(({ text }) =>
    /eslint-disable[^\n]*no-at-html-tags|eslint-disable(?:-\w+)*\s*(?:-->|\*\/|$)/m.test(text),
  );
  expect(silenced.map(({ name }) => name)).toEqual([renderer[0]]);
  const linter = new ESLint({ cwd: fileURLToPath(new URL('../../..', import.meta.url)) });
  const config = (await linter.calculateConfigForFile('packages/stages/src/ideas/WallIdea.svelte')) as {
    rules: Record<string, unknown>;
  };
  expect(config.rules['svelte/no-at-html-tags']).toMatchObject([2]);
});

test('T11: only the organiser’s texts are given to the renderer', () => {
  const using = asked.filter(
    ({ text, name }) => /\bMarkdown\.svelte['"]/.test(text) && !name.includes('/design/'),
  );
  expect(using.map(({ name }) => name)).toEqual([
    'client/src/routes/results/[session]/Section.svelte',
    'packages/stages/src/info/Console.svelte',
    'packages/stages/src/info/Phone.svelte',
    'packages/stages/src/info/Screen.svelte',
  ]);
});

test('T11: pages run no script but their own', () => {
  const config = readFileSync(new URL('../../../client/vite.config.ts', import.meta.url), 'utf8');
  // The one that stands in the shell is named by its hash.
  expect(config).toContain("'script-src': ['self', hashOf(cannotStart)],");
  expect(config).toContain("'default-src': ['self'],");
});

test('T11: the corpus is large, and each of its payloads is another one', () => {
  expect(payloads.length).toBeGreaterThanOrEqual(500);
  for (const [family, some] of Object.entries(families)) {
    expect(some.length, family).toBeGreaterThanOrEqual(10);
    expect(new Set(some).size, family).toBe(some.length);
  }
});
