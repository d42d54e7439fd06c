/**
 * For a place that can have the focus itself: where what had it inside goes away, the place has it, and whoever goes by
 * keys goes on from there instead of from the top of the page. To be used with `{@attach keepFocus}`.
 */
export function keepFocus(place: HTMLElement): () => void {
  let last: EventTarget | null = null;
  const isThere = () => last instanceof Node && last.isConnected;

  const came = ({ target }: FocusEvent) => (last = target);
  // Who leaves by themselves is not called back; some browsers say so too of what was taken away.
  const left = () =>
    queueMicrotask(() => {
      if (isThere() && last !== document.activeElement) last = null;
    });
  const observer = new MutationObserver(() => {
    if (!last || isThere() || document.activeElement !== document.body) return;
    last = null;
    place.focus({ preventScroll: true });
  });

  place.addEventListener('focusin', came);
  place.addEventListener('focusout', left);
  observer.observe(place, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
    place.removeEventListener('focusin', came);
    place.removeEventListener('focusout', left);
  };
}
