import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';

/**
 * How every component looks in every theme. The parts of `/design` are kept as one picture per theme, beneath each
 * other, with a list of where each stands: `npm run pictures -- design` takes them, design.test.ts compares them.
 */

export const themes = ['light', 'dark', 'hall'] as const;
export type Theme = (typeof themes)[number];

/** At which size the page is looked at. */
export const desk = { viewport: { width: 1024, height: 768 }, deviceScaleFactor: 1 } as const;

type Parts = ReadonlyMap<string, PNG>;
interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
type Places = Readonly<Record<string, Place>>;

const folder = fileURLToPath(new URL('../../docs/design', import.meta.url));
const sheet = (theme: Theme) => join(folder, `${theme}.webp`);
const list = join(folder, 'parts.json');

/** How wide a picture of parts becomes. */
const widest = 2048;

/** Of one part: how many of its dots may differ, for a browser that smooths letters a little otherwise. */
const tolerated = 0.0006;

/** What one does to a component without touching it. */
const states = { hover: ['hover'], active: ['hover', 'active'], 'focus-visible': ['focus', 'focus-visible'] };

/** The design page with its letters, and with what is pointed at, pressed and in focus drawn so. */
export async function openDesign(page: Page, base: string): Promise<void> {
  await page.goto(`${base}/design`);
  await page.locator('[data-sample]').first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  for (const [state, forcedPseudoClasses] of Object.entries(states)) {
    const selector = `[data-forced='${state}'] :is(a, button, input, textarea, select)`;
    const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector });
    for (const nodeId of nodeIds) await session.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses });
  }
}

/** Every part of the page as it looks now, by name. */
export async function partsIn(page: Page, theme: Theme): Promise<Parts> {
  await page.evaluate((chosen) => (document.documentElement.dataset['theme'] = chosen), theme);
  const places = await page.locator('[data-sample]').evaluateAll((samples) =>
    samples.map((sample) => {
      const { left, top, width, height } = sample.getBoundingClientRect();
      const name = sample.getAttribute('data-sample') ?? '';
      return { name, x: Math.floor(left + scrollX), y: Math.floor(top + scrollY), width, height };
    }),
  );
  const whole = PNG.sync.read(await page.screenshot({ fullPage: true, animations: 'disabled' }));
  return new Map(
    places.map(({ name, x, y, width, height }) => [
      name,
      cut(
        whole,
        x,
        y,
        Math.min(Math.ceil(width), whole.width - x),
        Math.min(Math.ceil(height), whole.height - y),
      ),
    ]),
  );
}

/** Keeps the parts as the pictures to compare with. */
export async function keep(page: Page, looks: ReadonlyMap<Theme, Parts>): Promise<void> {
  const places: Partial<Record<Theme, Places>> = {};
  for (const [theme, parts] of looks) {
    const found = laidOut(parts);
    const all = Object.values(found);
    const whole = new PNG({
      width: Math.max(...all.map(({ x, width }) => x + width)),
      height: Math.max(...all.map(({ y, height }) => y + height)),
    });
    for (const [name, part] of parts) {
      const { x, y } = found[name] ?? { x: 0, y: 0 };
      PNG.bitblt(part, whole, 0, 0, part.width, part.height, x, y);
    }
    places[theme] = found;
    await writeFile(sheet(theme), await redrawn(page, PNG.sync.write(whole), 'image/png', 'image/webp'));
  }
  await writeFile(list, `${JSON.stringify(places, null, 2)}\n`);
}

/** The parts as they were kept. */
export async function keptParts(page: Page, theme: Theme): Promise<Parts> {
  const places = JSON.parse(await readFile(list, 'utf8')) as Readonly<Record<Theme, Places>>;
  const whole = PNG.sync.read(await redrawn(page, await readFile(sheet(theme)), 'image/webp', 'image/png'));
  return new Map(
    Object.entries(places[theme]).map(([name, { x, y, width, height }]) => [
      name,
      cut(whole, x, y, width, height),
    ]),
  );
}

/** What differs, each in a sentence; a picture of the difference is left where it says. */
export async function differences(theme: Theme, was: Parts, now: Parts): Promise<string[]> {
  const found: string[] = [];
  for (const [name, part] of now) {
    const before = was.get(name);
    const where = join(tmpdir(), `kring-${theme}-${name.replaceAll(/\W+/g, '-')}.png`);
    if (!before) {
      found.push(`${theme}, ${name}: is new`);
    } else if (before.width !== part.width || before.height !== part.height) {
      await writeFile(where, PNG.sync.write(part));
      const [old, fresh] = [before, part].map(({ width, height }) => `${width}x${height}`);
      found.push(`${theme}, ${name}: was ${old} and is ${fresh}: ${where}`);
    } else {
      const { width, height } = part;
      const picture = new PNG({ width, height });
      const dots = pixelmatch(before.data, part.data, picture.data, width, height, { threshold: 0.22 });
      if (dots <= Math.max(8, width * height * tolerated)) continue;
      await writeFile(where, PNG.sync.write(picture));
      found.push(`${theme}, ${name}: ${dots} dots differ: ${where}`);
    }
  }
  for (const name of was.keys()) if (!now.has(name)) found.push(`${theme}, ${name}: is gone`);
  return found;
}

/** Side by side, row beneath row: a picture can only be so high. */
function laidOut(parts: Parts): Places {
  const found: Record<string, Place> = {};
  let [x, y, high] = [0, 0, 0];
  for (const [name, { width, height }] of parts) {
    if (x > 0 && x + width > widest) [x, y, high] = [0, y + high, 0];
    found[name] = { x, y, width, height };
    [x, high] = [x + width, Math.max(high, height)];
  }
  return found;
}

function cut(whole: PNG, x: number, y: number, width: number, height: number): PNG {
  const part = new PNG({ width, height });
  PNG.bitblt(whole, part, x, y, width, height, 0, 0);
  return part;
}

/** The same picture in another format: small rather than exact. */
async function redrawn(page: Page, picture: Buffer, from: string, to: string): Promise<Buffer> {
  const source = `data:${from};base64,${picture.toString('base64')}`;
  const base64 = await page.evaluate(
    async ([address, type]) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
      canvas.getContext('2d')?.drawImage(image, 0, 0);
      return canvas.toDataURL(type, 0.5).split(',')[1] ?? '';
    },
    [source, to] as const,
  );
  return Buffer.from(base64, 'base64');
}
