import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** What someone does who has a keyboard alone, and what they must see and hear while they do it. */

/** More stops than any view has. */
const patience = 120;

/**
 * Presses Tab until the focus is on this one. At every stop on the way the focus can be seen (WCAG 2.4.7, 2.4.11).
 * `back` goes the other way round.
 */
export async function reach(page: Page, wanted: Locator, { back = false } = {}): Promise<void> {
  const here = wanted.and(page.locator(':focus'));
  const met: string[] = [];
  if (await here.count()) return;
  for (let stop = 0; stop < patience; stop++) {
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
    const { name, problem } = await page.evaluate(lookAtFocus);
    met.push(name);
    if (problem) expect.soft(`${name}: ${problem}`).toBe('seen');
    if (await here.count()) return;
  }
  throw new Error(`No way by keyboard to ${String(wanted)}; met: ${[...new Set(met)].join(' | ')}`);
}

/** Goes there by Tab and presses Enter, or another key. */
export async function use(page: Page, wanted: Locator, key = 'Enter'): Promise<void> {
  await wanted.waitFor();
  await reach(page, wanted);
  await page.keyboard.press(key);
}

/** Goes there by Tab and writes over what stands there. */
export async function write(page: Page, wanted: Locator, text: string): Promise<void> {
  await wanted.waitFor();
  await reach(page, wanted);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
}

/** Runs in the page: what the focus is on, and what keeps it from being seen. */
function lookAtFocus(): { name: string; problem: string | null } {
  const focus = document.activeElement;
  // Beyond the last stop comes the browser itself.
  if (!(focus instanceof HTMLElement || focus instanceof SVGElement) || focus === document.body)
    return { name: '(none)', problem: null };
  const labels = focus instanceof HTMLInputElement ? [...(focus.labels ?? [])] : [];
  const words = focus.getAttribute('aria-label') ?? (labels[0] ?? focus).textContent ?? '';
  const name = `${focus.tagName.toLowerCase()} “${words.trim().replaceAll(/\s+/g, ' ').slice(0, 50)}”`;

  // What is only there for ears has a label that stands for it.
  const standIns = [focus, ...labels];
  const shows = (one: Element) => {
    const { left, right, top, bottom } = one.getBoundingClientRect();
    const inset = 3;
    const points = [
      [(left + right) / 2, (top + bottom) / 2],
      [left + inset, top + inset],
      [right - inset, top + inset],
      [left + inset, bottom - inset],
      [right - inset, bottom - inset],
    ] as const;
    return points.some(([x, y]) => {
      const there = document.elementFromPoint(x, y);
      return there !== null && (one.contains(there) || (there.contains(one) && there.matches('label')));
    });
  };
  const isRinged = (one: Element | null) => {
    if (!one) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  };
  if (!standIns.some(shows)) return { name, problem: 'is out of sight or covered' };
  const ringed = [...standIns, focus.parentElement, focus.nextElementSibling].some(isRinged);
  return { name, problem: ringed ? null : 'has no ring' };
}

/** However often one presses Tab, the focus stays in this dialog; beyond its last stop comes the browser itself. */
export async function expectTabInside(page: Page, dialog: Locator): Promise<void> {
  for (let stop = 0; stop < 12; stop++) {
    await page.keyboard.press('Tab');
    const strayed = await dialog.evaluate(
      (inside) => document.activeElement !== document.body && !inside.contains(document.activeElement),
    );
    expect.soft(strayed, 'Tab left the dialog').toBe(false);
  }
}

/** The focus is somewhere that says where one is, not lost to the page as a whole. */
export async function expectFocusKept(page: Page, where: string): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.tagName), { message: where, timeout: 5000 })
    .not.toBe('BODY');
}

/** Keeps what live regions say from here on, for `heard`. Before the page is opened. */
export async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const regions = '[aria-live=polite], [aria-live=assertive], [role=status], [role=alert], [role=log]';
    const last = new WeakMap<Element, string>();
    const hearing = (region: Element) => {
      const spoken = region.cloneNode(true) as Element;
      for (const silent of spoken.querySelectorAll('[aria-hidden=true]')) silent.remove();
      return spoken.textContent.trim().replaceAll(/\s+/g, ' ');
    };
    new MutationObserver((records) => {
      const changed = new Set<Element>();
      for (const { target, addedNodes } of records) {
        const element = target instanceof Element ? target : target.parentElement;
        const region = element?.closest(regions);
        const additions = region?.getAttribute('aria-relevant') === 'additions';
        if (region && additions) {
          for (const added of addedNodes) said.push(added.textContent?.trim() ?? '');
        } else if (region) changed.add(region);
      }
      for (const region of changed) {
        const words = hearing(region);
        if (words && words !== last.get(region)) said.push(words);
        last.set(region, words);
      }
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
}

/** What was said aloud since the page was opened. */
export const heard = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (window as unknown as { said: string[] }).said.filter(Boolean));
