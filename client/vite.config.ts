import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { chunksForPhones, joinFiles } from './chunks.ts';
import { firstPages } from './firstPages.ts';
import { appIcons } from './icons.ts';
import { ownParts } from './ownParts.ts';
import { svelteByName } from './svelteByName.ts';
import { withoutComments } from './withoutComments.ts';

/** How many files of a page are fetched ahead of it. */
const mostAhead = 12;
const server = 'http://localhost:8080';
const cannotStart = withoutComments(readFileSync(new URL('cannot-start.js', import.meta.url), 'utf8'));
const hashOf = (script: string) => `sha256-${createHash('sha256').update(script).digest('base64')}` as const;

export default defineConfig({
  plugins: [
    ownParts(),
    appIcons(),
    sveltekit({
      // Every page is drawn by the browser: the server hands out one shell, whatever the address.
      adapter: adapter({ fallback: '200.html', precompress: true }),
      // A phone that takes part asks for it, once it can be used.
      serviceWorker: { register: false },
      csp: {
        mode: 'hash',
        directives: {
          'default-src': ['self'],
          'script-src': ['self', hashOf(cannotStart)],
          // Svelte sets lengths and colours on elements; no style ever comes from what people write.
          'style-src': ['self', 'unsafe-inline'],
          'img-src': ['self', 'data:', 'blob:'],
          'object-src': ['none'],
          'base-uri': ['none'],
          'form-action': ['self'],
        },
      },
    }),
    svelteByName(),
    firstPages(joinFiles),
  ],
  build: {
    target: ['es2022', 'safari15.4', 'chrome100', 'firefox100'],
    modulePreload: {
      // Every phone would fetch the long list of what a console needs; a laptop finds that out file by file.
      resolveDependencies: (_, files) => (files.length > mostAhead ? [] : files),
    },
  },
  environments: {
    client: { build: { rolldownOptions: { output: { codeSplitting: { groups: chunksForPhones() } } } } },
  },
  server: {
    proxy: { '/api': server, '/socket.io': { target: server, ws: true } },
  },
});
