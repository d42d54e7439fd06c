import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { build, preview } from 'vite';
import type { Page } from 'playwright-core';
import type { Json } from '@kring/core';
import type { Scene, WallPage } from '../../packages/stages/test/wall/scene.ts';

/** The screens of all stage types in the projector's frame, without server: a test says what they show. */

const root = fileURLToPath(new URL('../../packages/stages/test/wall', import.meta.url));

/** Builds the page as the client is built, and serves it on a free port. */
export async function serveWall(): Promise<{ readonly base: string; close(): Promise<void> }> {
  const outDir = await mkdtemp(join(tmpdir(), 'kring-wall-'));
  const common = { root, configFile: false, logLevel: 'error' } as const;
  await build({
    ...common,
    plugins: [svelte({ configFile: false, preprocess: vitePreprocess() })],
    build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 2000 },
  });
  const server = await preview({ ...common, build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('The wall has no port');
  return {
    base: `http://127.0.0.1:${address.port}`,
    async close() {
      await server.close();
      await rm(outDir, { recursive: true });
    },
  };
}

declare global {
  interface Window {
    wall: WallPage;
  }
}

// As text, for the types of the browser's driver do not follow JSON.
export const show = (page: Page, scene: Scene) =>
  page.evaluate((one) => window.wall.show(JSON.parse(one) as Scene), JSON.stringify(scene));

/** Entries that come, change or (null) go. */
export const change = (page: Page, entries: Readonly<Record<string, Json>>) =>
  page.evaluate(
    (all) => window.wall.change(JSON.parse(all) as Record<string, Json>),
    JSON.stringify(entries),
  );

/** Letters are there, everything has found its size, and what fades has faded. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const picture = () =>
      [...document.querySelectorAll('.screen *')]
        .map((one) => {
          const { x, y, width, height } = one.getBoundingClientRect();
          return [x, y, width, height].join();
        })
        .join(';');
    await document.fonts.ready;
    let before = '';
    // Some frames alike: measuring goes on a few cards at a time.
    for (let alike = 0; alike < 6;) {
      await frame();
      const now = picture();
      alike = now === before ? alike + 1 : 0;
      before = now;
    }
  });
}

/**
 * What somebody 10 m away would not read or not see whole: letters that are too small, words that are cut. `least` in
 * parts of the wall's height.
 */
export const hardToRead = (page: Page, least: { readonly body: number; readonly beside: number }) =>
  page.evaluate(({ body, beside }) => {
    const high = Math.min(innerHeight, (innerWidth * 9) / 16);
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const words = walker.currentNode.textContent?.trim() ?? '';
      const holder = walker.currentNode.parentElement;
      if (!words || !holder?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      if (holder.closest('.visually-hidden, script, style')) continue;
      const told = `“${words.slice(0, 40)}”`;
      const share = parseFloat(getComputedStyle(holder).fontSize) / high;
      if (share < (holder.closest('.others') ? beside : body))
        found.push(`${told} is ${(100 * share).toFixed(2)} %`);
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      // The box of a letter reaches beyond its line where lines stand close.
      const hair = 0.2 * parseFloat(getComputedStyle(holder).fontSize);
      let at = range.getBoundingClientRect();
      for (let box: Element | null = holder; box; box = box.parentElement) {
        const style = getComputedStyle(box);
        if (box !== document.documentElement && style.overflow === 'visible') continue;
        const { left, right, top, bottom } = box.getBoundingClientRect();
        // What is wholly outside is on another page.
        if (at.left > right - hair || at.right < left + hair) break;
        // A long text that is shortened says so with its dots; what is left of it is as large as its box.
        if (style.webkitLineClamp !== 'none') {
          at = box.getBoundingClientRect();
          continue;
        }
        if (
          at.left < left - hair ||
          at.right > right + hair ||
          at.top < top - hair ||
          at.bottom > bottom + hair
        ) {
          found.push(`${told} is cut by ${box.className || box.tagName}`);
          break;
        }
      }
    }
    return found;
  }, least);
