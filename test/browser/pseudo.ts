import type { Page } from 'playwright-core';

/**
 * A language that nobody speaks, for tests: Kring's own words 40 % longer, as in a language wordier than German, and
 * written from right to left. It is put on a page from outside, so that nothing of it reaches people.
 */

/** What a text given by people holds, in tests, when it is French. */
export const inFrench = '⟦fr⟧';

/** Before the page opens: what the program says comes out longer and turned round. */
export async function speakPseudo(page: Page): Promise<void> {
  await page.addInitScript((given) => {
    const [startOfTurned, endOfTurned] = ['\u200f\u202e', '\u202c\u200f'];
    const turned = new WeakMap<Text, string>();
    const turn = (text: Text) => {
      const words = text.data;
      if (turned.get(text) === words || words.includes(given) || !/\p{L}/u.test(words)) return;
      if (text.parentElement?.closest('script, style, title, textarea, [translate=no]')) return;
      const more = words.replace(/\p{L}+/gu, (word) => word + word.slice(0, Math.round(word.length * 0.4)));
      text.data = startOfTurned + more + endOfTurned;
      turned.set(text, text.data);
    };
    const turnAll = (node: Node) => {
      const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text; text = texts.nextNode()) turn(text as Text);
    };
    new MutationObserver((changes) => {
      if (document.documentElement.dir !== 'rtl') document.documentElement.dir = 'rtl';
      for (const { target, addedNodes } of changes) {
        if (target.nodeType === Node.TEXT_NODE) turn(target as Text);
        for (const node of addedNodes) {
          if (node.nodeType === Node.TEXT_NODE) turn(node as Text);
          else turnAll(node);
        }
      }
    }).observe(document, { childList: true, subtree: true, characterData: true });
  }, inFrench);
}

/** Before the page opens: letters twice as large, as the device's own setting makes them. */
export async function enlarge(page: Page): Promise<void> {
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.head) return;
      observer.disconnect();
      document.documentElement.style.fontSize = '200%';
    }).observe(document, { childList: true, subtree: true });
  });
}

/** What a reader would stumble over on this page: what leaves it, is cut off, too small, or spoken in a wrong language. */
export function flaws(page: Page, { least = 0 } = {}): Promise<string[]> {
  return page.evaluate(
    ([mark, least]) => {
      const found = new Set<string>();
      const { clientWidth, scrollWidth } = document.documentElement;
      if (scrollWidth > clientWidth) found.add(`the page is ${scrollWidth} wide on ${clientWidth}`);
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        const words = (text.nodeValue ?? '').trim();
        const element = text.parentElement;
        if (
          !words ||
          !element ||
          element.closest('script, style, option, [inert], .visually-hidden, #svelte-announcer')
        )
          continue;
        if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
        const range = document.createRange();
        range.selectNodeContents(text);
        const box = range.getBoundingClientRect();
        const style = getComputedStyle(element);
        const says = `“${words.slice(0, 40)}”`;
        if (words.startsWith(mark) && element.closest('[lang]')?.getAttribute('lang') !== 'fr')
          found.add(`${says} is not marked as French`);
        if (style.textOverflow === 'ellipsis') continue;
        if (box.width > 0 && (box.left < -1 || box.right > clientWidth + 1))
          found.add(`${says} leaves the page`);
        if (parseFloat(style.fontSize) < least) found.add(`${says} is ${style.fontSize} high`);
        if (
          style.overflowX !== 'visible' &&
          element.scrollWidth > element.clientWidth + 1 &&
          style.display !== 'inline'
        )
          found.add(`${says} is cut off`);
      }
      return [...found];
    },
    [inFrench, least] as const,
  );
}
