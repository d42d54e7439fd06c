/** The first element that fits the selector, as soon as there is one within `root`: what is fetched comes later. */
export function whenThere(root: Element, selector: string): Promise<HTMLElement> {
  const found = () => root.querySelector<HTMLElement>(selector);
  const there = found();
  if (there) return Promise.resolve(there);
  return new Promise((resolve) => {
    const watch = new MutationObserver(() => {
      const now = found();
      if (!now) return;
      watch.disconnect();
      resolve(now);
    });
    watch.observe(root, { childList: true, subtree: true });
  });
}
