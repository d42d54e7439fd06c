import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const ours = (path: string): string => fileURLToPath(new URL(`src/lib/browser/${path}`, import.meta.url));

/** What libraries bring along for others than us, and what we give them in its place. */
const given: Readonly<Record<string, string>> = {
  // SvelteKit keeps the state of pages, and reads data of its servers, with more than Kring's pages need.
  devalue: ours('pageState.ts'),
  // Yjs warns in colours.
  'lib0/logging': ours('libraryLog.ts'),
  // Socket.IO carries a parser for whoever names no other; we name this one.
  'socket.io-parser': 'socket.io-msgpack-parser',
};

/** Parts of libraries that phones would load and never run are replaced by smaller ones. */
export const ownParts = (): Plugin => ({
  name: 'own-parts',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  async resolveId(source, importer) {
    const part = given[source];
    return part === undefined ? null : this.resolve(part, importer, { skipSelf: true });
  },
});
