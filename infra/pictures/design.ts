import { startServer } from '../../packages/crowd/src/index.ts';
import { openChromium } from '../chromium.ts';
import { desk, keep, openDesign, partsIn, themes, type Theme } from './looks.ts';

/** `npm run pictures -- design`: how every component looks, for design.test.ts to compare with. */

const server = await startServer();
const browser = await openChromium();
try {
  const page = await browser.newPage({ ...desk, locale: 'nl-BE', reducedMotion: 'reduce' });
  await openDesign(page, server.base);
  const looks = new Map<Theme, Awaited<ReturnType<typeof partsIn>>>();
  for (const theme of themes) looks.set(theme, await partsIn(page, theme));
  await keep(page, looks);
  console.log(`${looks.get('light')?.size ?? 0} parts in ${themes.length} themes`);
} finally {
  await browser.close();
  await server.stop();
}
