import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** Svelte's indexes, by the ends of what files import. */
const indexes = {
  'internal/client': 'internal/client/index.js',
  reactivity: 'reactivity/index-client.js',
} as const;
type Index = keyof typeof indexes;

const fileOf = (index: Index): string =>
  fileURLToPath(new URL(`src/${indexes[index]}`, import.meta.resolve('svelte/package.json')));

const imports =
  /(import\s*(?:\*\s*as\s*\$|\{([^}]*)\})\s*from\s*)['"](?:svelte|\.{1,2}(?:\/\.\.)*)\/(internal\/client|reactivity)(?:\/index\.js)?['"]/g;
const reexports = /export\s*\{([^}]*)\}\s*from\s*['"]([^'"]+)['"]/g;
const prefix = '\0svelte-by-name:';

/**
 * Every component imports Svelte's index, which leads to all of Svelte that any page uses: the page that people join on
 * would carry the console's animations. Here each file imports an index of its own, with only what it calls by name.
 */
export const svelteByName = (): Plugin => ({
  name: 'svelte-by-name',
  apply: 'build',
  enforce: 'post',
  applyToEnvironment: ({ name }) => name === 'client',
  transform(code) {
    const named = code.replace(imports, (_, start: string, names: string | undefined, index: Index) => {
      const called =
        names === undefined ? [...code.matchAll(/\$\.(\w+)/g)].map(([, name]) => name) : split(names);
      return `${start}${JSON.stringify(`${prefix}${index}:${[...new Set(called)].sort().join()}`)}`;
    });
    return named === code ? null : { code: named, map: null };
  },
  resolveId: (source) => (source.startsWith(prefix) ? { id: source, moduleSideEffects: false } : null),
  load(id) {
    if (!id.startsWith(prefix)) return null;
    const [index, names = ''] = id.slice(prefix.length).split(':') as [Index, string?];
    const wanted = new Set(names.split(','));
    const file = fileOf(index);
    return [...readFileSync(file, 'utf8').matchAll(reexports)]
      .map(([, exported = '', from = '']) => {
        const used = exported.split(',').filter((name) => wanted.has(name.trim().split(' ').at(-1) ?? ''));
        return used.length > 0 ? `export {${used.join()}} from ${JSON.stringify(beside(file, from))};` : '';
      })
      .join('\n');
  },
});

/** The names of `{ a, b as c }`, as the index calls them. */
const split = (names: string): (string | undefined)[] =>
  names
    .split(',')
    .map((name) => name.trim().split(' ')[0])
    .filter((name) => name !== '');

const beside = (file: string, path: string): string => fileURLToPath(new URL(path, `file://${file}`));
