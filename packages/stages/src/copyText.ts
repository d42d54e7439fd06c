/**
 * Puts a text on the clipboard. Over plain HTTP browsers keep the clipboard shut; there, the words in `element`
 * are selected and copied the old way, and stay selected where even that is not allowed.
 */
export async function copyText(text: string, element: HTMLElement): Promise<boolean> {
  if (window.isSecureContext) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      // Not allowed: the old way.
    }
  }
  getSelection()?.selectAllChildren(element);
  return document.execCommand('copy');
}
