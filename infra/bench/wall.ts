import { Chance, startServer } from '@kring/crowd';
import type { StageId } from '@kring/core';
import type { Page } from 'playwright-core';
import { prepare } from '../../packages/crowd/src/demo/agenda.ts';
import { Hall } from '../../packages/crowd/src/demo/hall.ts';
import { atOnce } from '../../packages/crowd/src/demo/pace.ts';
import { openChromium } from '../chromium.ts';
import { ideaTexts } from './board/words.ts';

/**
 * How calmly the projector takes ideas in: 400 stand there, and ten more come every second. Prints for how long its
 * page was busy and its longest tasks. That is time by the clock: a machine that is busy with something else makes
 * it longer. The pages must have been built.
 *
 *     node --conditions=source infra/bench/wall.ts
 */

const standing = 400;
const perSecond = 10;
const seconds = 20;
/** After which the wall that opened has come to rest. */
const restMs = 5000;
const phones = 20;

declare global {
  interface Window {
    longTasks: number[];
  }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Gives the next idea of a crowd that never falls silent. */
function crowd(hall: Hall, stage: StageId): () => Promise<unknown> {
  let given = 0;
  return () => {
    const { text, lang } = ideaTexts[given % ideaTexts.length] ?? { text: {}, lang: 'nl' };
    const phone = hall.phones[given++ % hall.phones.length];
    return phone ? hall.ask(phone.seat, stage, 'idea:add', { text: text[lang], lang }) : Promise.resolve();
  };
}

/** What the page's main thread does during `journey`. */
async function watched(name: string, page: Page, journey: () => Promise<unknown>): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  const busy = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return (of: string) => metrics.find(({ name }) => name === of)?.value ?? 0;
  };
  const before = await busy();
  await journey();
  const after = await busy();
  const long = await page.evaluate(() => window.longTasks.splice(0).sort((a, b) => b - a));
  const spent = (of: string) => `${(1000 * (after(of) - before(of))).toFixed(0).padStart(5)} ms`;
  const longest = long.slice(0, 5).map((ms) => ms.toFixed(0));
  console.log(
    `${name.padEnd(24)} busy ${spent('TaskDuration')}  layout ${spent('LayoutDuration')}  longest ${longest.join(' ') || 'under 50'}`,
  );
}

const server = await startServer();
const browser = await openChromium();
try {
  const hall = await Hall.open(server.base, new Chance(1), atOnce);
  const { ideas } = await prepare(hall);
  for (let i = 0; i < phones; i++) await hall.admit(i % 2 === 0 ? 'nl' : 'fr');
  await hall.open(ideas);
  await hall.steer('timer:start', { seconds: 900, then: 'ring' });
  const give = crowd(hall, ideas);
  for (let i = 0; i < standing; i++) await give();

  const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
  await page.addInitScript(() => {
    window.longTasks = [];
    const observer = new PerformanceObserver((list) => {
      window.longTasks.push(...list.getEntries().map(({ duration }) => duration));
    });
    observer.observe({ type: 'longtask', buffered: true });
  });
  await page.goto(`${server.base}/screen/${hall.made.session}#${hall.made.screen}`);
  await watched(`${standing} ideas at once`, page, () => pause(restMs));
  await watched(`${perSecond} a second, ${seconds} s`, page, async () => {
    for (let i = 0; i < seconds * perSecond; i++) await Promise.all([give(), pause(1000 / perSecond)]);
  });
  if (hall.refusals.length > 0) throw new Error(`The server did not accept: ${hall.refusals.join(', ')}`);
  hall.leave();
} finally {
  await browser.close();
  await server.stop();
}
