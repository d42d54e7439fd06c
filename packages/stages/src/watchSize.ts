/**
 * Tells how large the inside of an element is, now and whenever that changes, until it is stopped. Svelte's own binding
 * does too, but brings more than a phone need fetch for a drawing.
 */
export function watchSize(element: HTMLElement, tell: (width: number, height: number) => void): () => void {
  const look = () => tell(element.clientWidth, element.clientHeight);
  const watching = new ResizeObserver(look);
  watching.observe(element);
  look();
  return () => watching.disconnect();
}
