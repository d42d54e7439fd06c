import file from '@size-limit/file';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import sizeLimit from 'size-limit';
import { root } from './root.mjs';

// `npm run check:budgets`: what a phone fetches, as brotli sends it and without headers, keeps to its budget. What is
// in each list is read from the build. That the lists say the truth, `test/browser/light.test.ts` holds.
const client = join(root, 'client');
const generated = join('.svelte-kit', 'generated', 'build', 'client-optimized');
const manifest = JSON.parse(
  readFileSync(join(client, '.svelte-kit', 'output', 'client', '.vite', 'manifest.json'), 'utf8'),
);
const langs = ['nl', 'fr', 'en', 'de'];

/**
 * In bytes. A phone may transfer 60 and 150 kB: what is left is for headers and for what people are told. What a stage
 * shows soon after it can be used has a limit of its own.
 */
const limits = { join: 56_000, stage: 138_500, soon: 150_000 };

/** Measured once, however many lists they are in. */
const sizes = new Map();

const shell = ['../node_modules/@sveltejs/kit/src/runtime/client/entry.js', `${generated}/app.js`];
// What is shown of a code comes with the app: client/firstPages.ts.
const joining = shell;
const meeting = [...joining, node('p/[session]/+page.svelte')];
const stages = Object.keys(manifest).filter((key) => manifest[key].name?.startsWith('stage-'));
const font = Object.keys(manifest).filter((key) => key.endsWith('figtree-four-languages.woff2'));

const routes = [
  { name: 'join page', limit: limits.join, entries: joining, words: ['.'] },
  { name: 'phone, waiting', limit: limits.stage, entries: [...meeting, ...font] },
  ...stages.flatMap((stage) => {
    const name = `phone, ${manifest[stage].name.slice('stage-'.length)}`;
    const entries = [...meeting, ...font, stage];
    const later = manifest[stage].dynamicImports ?? [];
    return [
      { name, limit: limits.stage, entries },
      ...(later.length > 0
        ? [{ name: `${name}, and what it shows soon`, limit: limits.soon, entries: [...entries, ...later] }]
        : []),
    ];
  }),
];

for (const { name, limit, entries, words = ['.', './meeting'] } of routes) {
  const inEachLang = langs.map((lang) =>
    weigh([...entries, ...words.map((folder) => posix.join('src/lib/words', folder, `${lang}.ts`))]),
  );
  const heaviest = Math.max(...(await Promise.all(inEachLang)));
  const fits = heaviest <= limit;
  if (!fits) process.exitCode = 1;
  console.log(`${fits ? '✓' : '✗'} ${name}: ${kB(heaviest)} of at most ${kB(limit)}`);
}

/** Bytes of these entries of the manifest and of all that they need at once. */
async function weigh(entries) {
  const found = new Set(['200.html']);
  for (const entry of entries) collect(entry, found);
  const each = await Promise.all([...found].map(sizeOf));
  return each.reduce((sum, size) => sum + size, 0);
}

async function sizeOf(name) {
  if (!sizes.has(name)) sizes.set(name, sizeLimit([file], [join(client, 'build', name)]));
  const [{ size }] = await sizes.get(name);
  return size;
}

function collect(entry, found) {
  const chunk = manifest[entry];
  if (!chunk) throw new Error(`The build has no ${entry}`);
  if (found.has(chunk.file)) return;
  for (const name of [chunk.file, ...(chunk.css ?? [])]) found.add(name);
  for (const imported of chunk.imports ?? []) collect(imported, found);
}

/** SvelteKit's entry for a page: the file that it wrote for it. */
function node(page) {
  const folder = join(client, generated, 'nodes');
  const found = existsSync(folder)
    ? readdirSync(folder).find((name) =>
        readFileSync(join(folder, name), 'utf8').includes(`src/routes/${page}"`),
      )
    : undefined;
  if (!found) throw new Error(`The build has no page ${page}`);
  return `${generated}/nodes/${found}`;
}

function kB(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
