import type { Attachment } from 'svelte/attachments';

const smallest = 0.4;
const step = 0.03;

/**
 * Makes the letters of a sheet smaller, by `--fit` from 1 down, until nothing leaves it; again whenever its texts,
 * its letters or its form (a class) change. What still would not fit is as small as may be.
 */
export const fit: Attachment<HTMLElement> = (sheet) => {
  const measure = () => {
    let scale = 1;
    do {
      sheet.style.setProperty('--fit', String(scale));
      scale -= step;
    } while (scale > smallest && isTooFull(sheet));
  };
  const observer = new MutationObserver(measure);
  const itsForm = { attributes: true, attributeFilter: ['class'] };
  observer.observe(sheet, { childList: true, subtree: true, characterData: true, ...itsForm });
  void document.fonts.ready.then(measure);
  measure();
  return () => observer.disconnect();
};

const isTooFull = ({ scrollHeight, clientHeight, scrollWidth, clientWidth }: HTMLElement): boolean =>
  scrollHeight > clientHeight || scrollWidth > clientWidth;
