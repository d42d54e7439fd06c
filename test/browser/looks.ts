import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** What a view must be for everyone: WCAG 2.2 AA as far as a machine can see it. `where` names the view. */

/** axe finds nothing in this view, or in a part of it. */
export async function expectAccessible(page: Page, where: string, part?: string): Promise<void> {
  await expectNothing(page, where, { rules: { 'target-size': { enabled: true } } }, part);
}

/** Nor in its colours where the device is dark. */
export async function expectReadableInTheDark(page: Page, where: string, part?: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNothing(page, `${where} (dark)`, { runOnly: ['color-contrast'] }, part);
  await page.emulateMedia({ colorScheme: null });
}

type Options = Parameters<AxeBuilder['options']>[0];

async function expectNothing(page: Page, where: string, options: Options, part?: string): Promise<void> {
  // The miniatures of screen and phone are pictures of other views, which are looked at themselves.
  const looks = new AxeBuilder({ page, ...(await axeFor(page)) }).exclude('[inert]').setLegacyMode();
  if (part) looks.include(part);
  // What is in order need not be told, and frames hold those pictures alone.
  const { violations } = await looks
    .options({ resultTypes: ['violations'], iframes: false, ...options })
    .analyze();
  const found = violations.map(
    ({ id, nodes }) => `${where}: ${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
  expect.soft(found).toEqual([]);
}

/** axe stays in a page that does not load anew; handing it over each time takes longer than its look. */
const axeFor = async (page: Page): Promise<{ axeSource?: string }> =>
  (await page.evaluate(() => 'axe' in window)) ? { axeSource: ';' } : {};

/** A window of 1280 by 1024 at 400 %. */
const enlarged = { width: 320, height: 256 };

/**
 * Enlarged to 400 %, and with the spacing that a reader may set (WCAG 1.4.10, 1.4.12), one scrolls in one direction
 * only, no words are cut off, and what stays in place leaves half of the view free. A board is exempt by its role.
 */
export async function expectReflow(page: Page, where: string): Promise<void> {
  const before = page.viewportSize();
  await page.setViewportSize(enlarged);
  const found = await page.evaluate(reflowProblems);
  if (before) await page.setViewportSize(before);
  expect.soft(found.map((one) => `${where}: ${one}`)).toEqual([]);
}

/** Runs in the page. */
async function reflowProblems(): Promise<string[]> {
  const spacing = new CSSStyleSheet();
  spacing.replaceSync(
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
  );
  document.adoptedStyleSheets.push(spacing);
  scrollTo(0, 0);
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

  const exempt =
    '[role=application], [role=application] *, [inert], [inert] *, svg *, .visually-hidden, #svelte-announcer, select';
  const name = (element: Element) => `${element.tagName.toLowerCase()}.${element.classList[0] ?? ''}`;
  const problems: string[] = [];
  const wide = document.documentElement.scrollWidth - innerWidth;
  if (wide > 0) problems.push(`${wide} px wider than the view`);
  let stuck = 0;
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    if (element.matches(exempt) || element.closest('.visually-hidden')) continue;
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    if (box.width === 0 || box.height === 0 || style.visibility === 'hidden') continue;
    const cut = /hidden|clip/.test(style.overflowX + style.overflowY);
    const tooWide = element.scrollWidth > element.clientWidth + 1;
    const tooHigh = element.scrollHeight > element.clientHeight + 1;
    if (cut && (tooWide || tooHigh) && element.innerText.trim() && style.display !== 'inline')
      problems.push(`words are cut off in ${name(element)} “${element.innerText.slice(0, 30)}”`);
    if (/auto|scroll/.test(style.overflowX) && tooWide) problems.push(`${name(element)} scrolls sideways`);
    if (!/fixed|sticky/.test(style.position) || element.matches(':modal')) continue;
    const seen = Math.min(box.bottom, innerHeight) - Math.max(box.top, 0);
    if (style.pointerEvents !== 'none') stuck += Math.max(0, seen);
  }
  if (stuck > innerHeight / 2) problems.push(`${Math.round(stuck)} px of ${innerHeight} stay in place`);
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== spacing);
  return problems;
}

/** A thumb hits each thing to press: 44 pixels one way and 36 the other. Links within a sentence are exempt. */
export async function expectThumbSized(page: Page, where: string): Promise<void> {
  const found = await page.evaluate(() => {
    const pressable = 'a[href], button, summary, select, input, textarea, [role=button], [role=menuitem]';
    const labels = (element: Element) =>
      element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    const isLarge = ({ width, height }: DOMRect) =>
      Math.max(width, height) > 43.5 && Math.min(width, height) > 35.5;
    return [...document.querySelectorAll(pressable)].flatMap((element) => {
      if (element.closest('[inert], [aria-hidden=true], .skip, [role=application]')) return [];
      if (!element.checkVisibility({ visibilityProperty: true })) return [];
      if (element.matches('a') && getComputedStyle(element).display === 'inline') return [];
      if ([element, ...labels(element)].some((one) => isLarge(one.getBoundingClientRect()))) return [];
      const { width, height } = element.getBoundingClientRect();
      const words = element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 30);
      return [`“${words}” is ${Math.round(width)} by ${Math.round(height)} px`];
    });
  });
  expect.soft(found.map((one) => `${where}: ${one}`)).toEqual([]);
}

/** Nothing moves for whoever asked for that (WCAG 2.3.3). */
export async function expectStill(page: Page, where: string): Promise<void> {
  const moving = await page.evaluate(() =>
    document
      .getAnimations()
      .filter(
        ({ playState, effect }) => playState === 'running' && effect?.getComputedTiming().activeDuration,
      )
      .map(({ effect }) => (effect as KeyframeEffect).target?.className ?? ''),
  );
  expect.soft(moving.map((one) => `${where}: ${one} moves`)).toEqual([]);
}
