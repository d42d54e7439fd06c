import { parse } from 'svelte/compiler';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { isDictionary, sourcesEnding } from './sources.ts';

/** What stands in a view and needs no translation, and why. */
const names: Readonly<Record<string, string>> = {
  Kring: 'its own name',
  QR: 'a name in every language',
  A: 'the first of two in a chart',
  B: 'the second',
};

/** Views that nobody meets in a meeting, and why they may speak one language. */
const aside: Readonly<Record<string, string>> = {
  'packages/ui/src/design/': 'the specimen of the components, for those who make them',
  'client/src/routes/design/': 'the page of that specimen',
};
const isAside = (name: string) => Object.keys(aside).some((folder) => name.startsWith(folder));

/** Attributes and properties of components that people read or hear. */
const spoken =
  /^(?:alt|title|label|hint|error|placeholder|text|shown|unit|figure|beside|what|name|question|heading|caption|aria-(?:label|description|roledescription|valuetext|placeholder))$/;

/** Names of things, among those attributes: no words. */
const technical: readonly RegExp[] = [
  // <meta name>, <slot name>, <Icon name>: for programs.
  /^(?:meta|link|input|slot|Icon) name$/,
];

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [part: string]: unknown;
}
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

const saysSomething = (text: string) => {
  const rest = Object.keys(names).reduce((left, name) => left.replaceAll(name, ''), text);
  return /\p{L}/u.test(rest.replace(/&\w+;/g, ''));
};

/** Texts of a view that are no words of a dictionary. */
function hardCoded(source: string): string[] {
  const { fragment } = parse(source, { modern: true });
  const found: string[] = [];
  const walk = (value: unknown, element: string): void => {
    if (Array.isArray(value)) return value.forEach((one) => walk(one, element));
    if (!isNode(value)) return;
    if (value.type === 'Text' && saysSomething(String(value['data'])))
      found.push(String(value['data']).trim());
    else if (value.type === 'Attribute') {
      const attribute = String(value['name']);
      const isTechnical = technical.some((one) => one.test(`${element} ${attribute}`));
      if (spoken.test(attribute) && !isTechnical) literals(value['value'], found);
    } else if (value.type === 'ExpressionTag' || value.type === 'RenderTag') literals(value, found);
    else if (!/^(?:StyleDirective|ClassDirective)$/.test(value.type)) {
      const inside = typeof value['name'] === 'string' ? value['name'] : element;
      for (const part of [
        'attributes',
        'fragment',
        'nodes',
        'consequent',
        'alternate',
        'body',
        'fallback',
        'pending',
        'then',
        'catch',
      ])
        walk(value[part], inside);
    }
  };
  walk(fragment, '');
  return found;
}

/** Strings that an expression can come to: `'Yes'`, `a ? 'x' : 'y'`, `` `${n} votes` ``; arguments of calls are none. */
function literals(value: unknown, found: string[]): void {
  if (Array.isArray(value)) return value.forEach((one) => literals(one, found));
  if (!isNode(value)) return;
  const say = (text: unknown) => typeof text === 'string' && saysSomething(text) && found.push(text.trim());
  switch (value.type) {
    case 'Text':
      return void say(value['data']);
    case 'Literal':
      return void say(value['value']);
    case 'TemplateElement':
      return void say((value['value'] as { cooked?: string }).cooked);
    case 'TemplateLiteral':
      return literals([value['quasis'], value['expressions']], found);
    case 'ExpressionTag':
      return literals(value['expression'], found);
    case 'ConditionalExpression':
      return literals([value['consequent'], value['alternate']], found);
    case 'LogicalExpression':
    case 'BinaryExpression':
      if (/^(?:\|\||&&|\?\?|\+)$/.test(String(value['operator'])))
        literals([value['left'], value['right']], found);
  }
}

test('the search finds a text, an attribute and an expression that are in no dictionary', () => {
  const view = `<script>let { n, t } = $props();</script>
    <p title="Hallo">Dag {n} {n > 1 ? 'mensen' : t.one} {t.two}</p>
    {#if n}<Field label={\`Naam \${n}\`} icon="plus" />{:else}Niemand{/if}`;
  expect(hardCoded(view)).toEqual(['Hallo', 'Dag', 'mensen', 'Naam', 'Niemand']);
});

test('no view says anything that is in no dictionary', () => {
  const views = sourcesEnding('.svelte').filter(({ name }) => !isAside(name));
  expect(views.length).toBeGreaterThan(100);
  const found = views.flatMap(({ name, text }) => hardCoded(text).map((words) => `${name}: ${words}`));
  expect(found).toEqual([]);
});

/** Sentences among the strings of a program: a capital, several words. What an error says is for developers. */
function sentences(program: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isNewExpression(node) && node.expression.getText().endsWith('Error')) return;
    // A dictionary beside its view: the type holds every language.
    if (
      ts.isVariableDeclaration(node) &&
      /^(?:Words|Record<Lang|Readonly<Record<Lang)/.test(node.type?.getText() ?? '')
    )
      return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) {
      if (/^\p{Lu}\p{L}*['’]?\p{L}* \p{L}/u.test(node.text)) found.push(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('program.ts', program, ts.ScriptTarget.Latest, true));
  return found;
}

test('no program behind a view holds a sentence', () => {
  const scripts = (view: string) =>
    [...view.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, script]) => script ?? '');
  const programs = [
    ...sourcesEnding('.svelte').map(({ name, text }) => ({ name, text: scripts(text).join('\n') })),
    ...sourcesEnding('.ts').filter(({ name }) => /^(?:client|packages\/(?:ui|stages|report))\//.test(name)),
  ];
  const found = programs
    .filter(({ name }) => !isAside(name) && !isDictionary(name))
    .flatMap(({ name, text }) => sentences(text).map((words) => `${name}: ${words}`));
  expect(found).toEqual([]);
});
