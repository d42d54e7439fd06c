import { readFile, writeFile } from 'node:fs/promises';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openChromium } from '../chromium.ts';

/** A browser with devices in it, and what turns a page into a small picture. */

export type Device = keyof typeof devices;

export const devices = {
  phone: { viewport: { width: 390, height: 780 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
  laptop: { viewport: { width: 1280, height: 760 } },
  projector: { viewport: { width: 1920, height: 1080 } },
  desk: { viewport: { width: 1280, height: 900 } },
} as const;

/** What people would type; it leads to the server of the pictures, over plain HTTP. */
const address = 'kring.example';

const widest = 1280;
const quality = 70;

export class Camera {
  readonly base = `http://${address}`;
  readonly #browser: Browser;
  readonly #folder: string;

  private constructor(browser: Browser, folder: string) {
    this.#browser = browser;
    this.#folder = folder;
  }

  /** `server`: where the server really listens. Pictures go to `folder`. */
  static async open(server: string, folder: string): Promise<Camera> {
    const rule = `--host-resolver-rules=MAP ${address}:80 ${new URL(server).host}`;
    const browser = await openChromium([rule]);
    return new Camera(browser, folder);
  }

  /** A device of its own, with nothing remembered. */
  async device(device: Device, locale: string): Promise<Page> {
    const context: BrowserContext = await this.#browser.newContext({
      ...devices[device],
      locale,
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(20_000);
    return context.newPage();
  }

  /** Keeps what a page shows. */
  async keep(page: Page, name: string): Promise<void> {
    await settled(page);
    const { width, height } = page.viewportSize() ?? devices.laptop.viewport;
    const y = await page.evaluate(() => scrollY);
    const clip = { x: 0, y, width, height, scale: Math.min(1, widest / width) };
    const session = await page.context().newCDPSession(page);
    const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality, clip });
    await session.detach();
    await writeFile(`${this.#folder}/${name}.webp`, data, 'base64');
    console.log(`  ${name}`);
  }

  /** What a page shows now, to be part of a larger picture. */
  async look(page: Page): Promise<string> {
    await settled(page);
    return dataUrl(await page.screenshot({ type: 'png' }));
  }

  /** Keeps a picture made of others: `html` in a page that is `width` wide and as high as that takes. */
  async compose(name: string, width: number, html: string): Promise<void> {
    const page = await this.device('desk', 'en-GB');
    await page.setViewportSize({ width, height: 100 });
    await page.setContent(`<style>${style}</style><main>${html}</main>`);
    await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
    const height = await page.evaluate(() => Math.ceil(document.querySelector('main')?.offsetHeight ?? 0));
    await page.setViewportSize({ width, height });
    await this.keep(page, name);
    await page.context().close();
  }

  /** Phones side by side. */
  async phones(name: string, pages: readonly Page[]): Promise<void> {
    const looks: string[] = [];
    for (const page of pages) looks.push(await this.look(page));
    const row = looks.map((look) => `<img class="phone" src="${look}">`).join('');
    await this.compose(name, 40 + pages.length * 350, `<div class="row">${row}</div>`);
  }

  close(): Promise<void> {
    return this.#browser.close();
  }
}

export const dataUrl = (png: Uint8Array): string =>
  `data:image/png;base64,${Buffer.from(png).toString('base64')}`;

export const pictureFile = async (file: string): Promise<string> => dataUrl(await readFile(file));

/** Letters are there, and what was on its way has arrived. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(1200);
}

const style = `
  body { margin: 0; background: #fff; }
  main { position: relative; overflow: hidden; }
  img { display: block; box-sizing: border-box; border: 1px solid #b9bcc4; background: #fff; }
  .row { display: flex; justify-content: center; gap: 20px; padding: 10px; }
  .phone { width: 330px; border: 6px solid #23262d; border-radius: 28px; }
  .sheet { width: 480px; }
  .stage { position: relative; height: 924px; }
  .stage img { position: absolute; box-shadow: 0 8px 28px #0003; }
`;
