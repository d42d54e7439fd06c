import { fileURLToPath } from 'node:url';
import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { build, preview } from 'vite';

/**
 * Builds the bench's page as the client is built, and serves it on a free port.
 * Resolves with its address and how to stop.
 */
export async function serveBoard() {
  const root = fileURLToPath(new URL('./board', import.meta.url));
  const outDir = fileURLToPath(new URL('../../node_modules/.cache/board-bench', import.meta.url));
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [svelte({ configFile: false, preprocess: vitePreprocess() })],
    build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 2000 },
  });
  const server = await preview({
    root,
    configFile: false,
    logLevel: 'error',
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1' },
  });
  const { port } = server.httpServer.address();
  return { base: `http://127.0.0.1:${port}`, stop: () => server.close() };
}
