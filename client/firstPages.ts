import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/** What SvelteKit writes: a list of functions that fetch pages, and a file for each page. */
const app = /\/client-optimized\/app\.js$/;
const page = /\/client-optimized\/nodes\/\d+\.js$/;
const fetchedPage = /\(\) => import\('(\.\/nodes\/\d+)'\)/g;
const component = /default as component \} from "(.+)"/;
const universal = /import \* as universal from "(.+)";\nexport \{ universal \};/;
/**
 * SvelteKit fetches each page by itself, in turn, once the app runs: what lies around every page, the page of errors, the
 * page of the address. The pages that are in the first file anyway are given to the app at once: fewer requests, and
 * two journeys less until one can join. What pages offer is named, which needs no code of the bundler's for modules as
 * objects.
 */
export const firstPages = (files: readonly string[]): Plugin => ({
  name: 'first-pages',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  transform(code, id) {
    if (page.test(id))
      return code.replace(universal, (_, from: string) => {
        const names = offeredBy(join(dirname(id), from)).join();
        return `import { ${names} } from ${JSON.stringify(from)};\nexport const universal = { ${names} };`;
      });
    if (!app.test(id)) return null;
    const imports: string[] = [];
    const given = code.replace(fetchedPage, (fetched, node: string) => {
      const folder = join(dirname(id), 'nodes');
      const source = readFileSync(join(dirname(id), `${node}.js`), 'utf8');
      if (!files.some((file) => source.includes(`/src/routes/${file}"`))) return fetched;
      const number = imports.length;
      const [, shown = ''] = component.exec(source) ?? [];
      imports.push(`import page${number} from ${JSON.stringify(join(folder, shown))};`);
      const [, loads] = universal.exec(source) ?? [];
      if (!loads) return `() => Promise.resolve({ component: page${number} })`;
      const names = offeredBy(join(folder, loads));
      const renamed = names.map((name) => `${name} as ${name}${number}`);
      imports.push(`import { ${renamed.join()} } from ${JSON.stringify(join(folder, loads))};`);
      const offered = names.map((name) => `${name}: ${name}${number}`);
      return `() => Promise.resolve({ component: page${number}, universal: { ${offered.join()} } })`;
    });
    if (imports.length === 0) this.error('SvelteKit lists its pages in another way than before.');
    return { code: [...imports, given].join('\n'), map: null };
  },
});

/** The names under which a page's file of loading exports something. */
function offeredBy(file: string): string[] {
  const source = readFileSync(file, 'utf8');
  return [...source.matchAll(/^export (?:const|(?:async )?function) (\w+)/gm)].map(([, name = '']) => name);
}
