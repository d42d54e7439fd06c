import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { langs } from '@kring/core';
import { openChromium } from '../../infra/chromium.ts';
import { payloads } from '../threats/wall/payloads.ts';
import { watchFor } from './incidents.ts';
import { beatMs, smallestLetters } from '../../packages/ui/src/wallRules.ts';
import { change, hardToRead, serveWall, settled, show } from './wallPage.ts';
import { counted, idea, moments, scene, vote } from './wallScenes.ts';

/** What stands on the wall reads from 10 m, in every stage type, in every language of the hall, and moves calmly. */

let browser: Browser;
let wall: Awaited<ReturnType<typeof serveWall>>;

beforeAll(async () => {
  [browser, wall] = await Promise.all([openChromium(), serveWall()]);
});
afterAll(async () => {
  await browser.close();
  await wall.close();
});

async function openWall(look: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, ...look });
  const page = await context.newPage();
  await page.clock.install();
  await page.goto(wall.base);
  await page.waitForFunction(() => 'wall' in window);
  return page;
}

const sizes = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
];

describe('the wall', () => {
  test('says something, is large enough to read and cuts nothing, in each of its sizes, in two languages and in four', async () => {
    const page = await openWall({ reducedMotion: 'reduce' });
    const found: string[] = [];
    for (const [name, moment] of Object.entries(moments))
      for (const languages of [langs.slice(0, 2), langs]) {
        await show(page, scene(moment, languages));
        await page.locator('main').getByText(/\S/).first().waitFor();
        for (const size of languages === langs ? sizes.slice(0, 1) : sizes) {
          await page.setViewportSize(size);
          await settled(page);
          const where = `${name}, ${languages.join('+')}, ${size.width}`;
          found.push(...(await hardToRead(page, smallestLetters)).map((one) => `${where}: ${one}`));
        }
      }
    expect(found).toEqual([]);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    await page.context().close();
  });

  test('says what does not fit at once in turn, in each language', async () => {
    const page = await openWall({ reducedMotion: 'reduce' });
    await show(page, scene(moments['a long question to talk about'] ?? vote(1), langs));
    await settled(page);
    const heard: string[] = [];
    for (const starts of ['Stel u voor', 'Imaginez', 'Imagine the', 'Stellen Sie sich']) {
      if (await page.getByText(starts).first().isVisible()) heard.push(starts);
      await page.clock.runFor(beatMs);
    }
    expect(heard).toHaveLength(langs.length);
    await page.context().close();
  });

  test('brings a count row by row, from the last place to the first; or at once for who asks for calm', async () => {
    const begins = (page: Page) =>
      page.evaluate(() =>
        document
          .getAnimations()
          .filter(({ effect }) => effect instanceof KeyframeEffect && effect.target?.tagName === 'LI')
          .map(({ effect }) => Number(effect?.getTiming().delay)),
      );
    const [lively, calm] = [
      await openWall({ reducedMotion: 'no-preference' }),
      await openWall({ reducedMotion: 'reduce' }),
    ];
    for (const page of [lively, calm]) {
      await show(page, scene({ ...vote(5), phase: 'closed' }, ['nl', 'fr']));
      await page.locator('.closed').waitFor();
      await page.evaluate(() => window.wall.go({ phase: 'revealed' }));
      await change(page, { count: counted(5) });
      await page.getByRole('listitem').first().waitFor({ state: 'attached' });
    }
    const delays = await begins(lively);
    // The last place comes at once, and may stand there already.
    expect(delays.length).toBeGreaterThanOrEqual(4);
    expect(delays).toEqual(delays.toSorted((a, b) => b - a));
    expect(await begins(calm)).toEqual([]);
    await Promise.all([lively, calm].map((page) => page.context().close()));
  });

  test('shows an idea that comes, large; and what is taken away goes at once', async () => {
    const page = await openWall({ reducedMotion: 'reduce' });
    await show(page, scene(moments['ideas in pages'] ?? vote(1), ['nl', 'fr']));
    await settled(page);
    const [key, entry] = idea(90);
    const view = { ...(entry as object), text: { nl: 'Een pontje over het kanaal' }, lang: 'nl' };
    await change(page, { [key]: view });
    const arrived = page.locator('.room').getByText('Een pontje over het kanaal');
    await arrived.waitFor();
    await settled(page);
    const sizeOf = (one: typeof arrived) =>
      one.evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
    expect(await sizeOf(arrived)).toBeGreaterThan(
      1.3 * (await sizeOf(page.locator('.room p[dir=auto]').last())),
    );
    await change(page, { [key]: null });
    await arrived.waitFor({ state: 'detached' });
    await page.context().close();
  });

  test('T11: makes no script, picture or style of what is written in Markdown, with no policy behind it', async () => {
    const page = await openWall({ reducedMotion: 'reduce' });
    const incidents = watchFor(wall.base, ['/', 'about:blank']);
    await incidents.watch(page);
    const picture = `data:image/png;base64,iVBORw0KGgo=`;
    await show(
      page,
      scene({ type: 'info', entries: { about: { body: { nl: `![kade](${picture})` } } } }, ['nl']),
    );
    await page.locator('.prose img').waitFor({ state: 'attached' });
    // Each alone, so that none is hidden inside another that was not closed.
    const found = await page.evaluate(async (all) => {
      const harmful: string[] = [];
      const allowed =
        /^(?:A|B|BLOCKQUOTE|BR|CODE|DEL|EM|H[2-6]|HR|I|IMG|LI|OL|P|PRE|STRONG|TABLE|TBODY|TD|TH|THEAD|TR|UL)$/;
      const harmless = /^(?:https?:|mailto:|tel:)/;
      for (const text of all) {
        window.wall.change({ about: { body: { nl: `${text}\n\n---\n` } } });
        for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
        for (const element of document.querySelectorAll('.prose *')) {
          const names = element
            .getAttributeNames()
            .filter((name) => !/^(?:href|src|alt|title|start|align|rel|target)$/.test(name));
          const href = element instanceof HTMLAnchorElement ? element.href : '';
          const leads = href !== '' && !harmless.test(href);
          const picture = element instanceof HTMLImageElement && !element.src.startsWith('data:image/');
          if (!allowed.test(element.tagName) || names.length > 0 || leads || picture)
            harmful.push(`${text.slice(0, 80)}: ${element.outerHTML.slice(0, 120)}`);
        }
      }
      return harmful;
    }, payloads);
    expect(found).toEqual([]);
    await incidents.look(page);
    expect(incidents.found).toEqual([]);
    await page.context().close();
  });
});
