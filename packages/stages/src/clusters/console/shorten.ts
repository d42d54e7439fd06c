/**
 * Cuts a text so that it fits on a card, by reckoning how wide its letters are. The browser could do it
 * (`line-clamp`), but only by clipping each card, and five hundred clips are what makes a drag falter.
 */

/** Widths in em of Kring's letters, rather too wide than too narrow. */
function widthOf(character: string): number {
  if (
    /[\p{Extended_Pictographic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(
      character,
    )
  )
    return 1.3;
  if (/[ .,:;'’!|ijlI()[\]/-]/.test(character)) return 0.32;
  if (/[frt]/.test(character)) return 0.42;
  if (/[mwMW@%&—…]/.test(character)) return 0.96;
  if (/\p{Lu}/u.test(character)) return 0.72;
  return 0.6;
}

const textWidth = (text: string): number => {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width;
};

/** How many lines words take up in a column so many em wide; a word longer than a line is broken. */
function linesOf(words: readonly string[], column: number): number {
  const space = widthOf(' ');
  let lines = 1;
  let used = 0;
  for (const word of words) {
    const width = textWidth(word);
    if (used > 0 && used + space + width <= column) {
      used += space + width;
      continue;
    }
    if (used > 0) lines += 1;
    const broken = Math.max(0, Math.ceil(width / column) - 1);
    lines += broken;
    used = width - broken * column;
  }
  return lines;
}

/** The text on one line of thought, as much of it as fits in `lines` of `column` em, with `…` where it was cut. */
export function shorten(text: string, column: number, lines: number): string {
  const words = text.split(/\s+/u).filter(Boolean);
  if (linesOf(words, column) <= lines) return words.join(' ');
  let least = 0;
  let most = words.length - 1;
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (linesOf([...words.slice(0, middle - 1), `${words[middle - 1]}…`], column) <= lines) least = middle;
    else most = middle - 1;
  }
  if (least > 0) return `${words.slice(0, least).join(' ')}…`;
  // One endless word: as many of its letters as fit.
  let used = 0;
  const letters: string[] = [];
  for (const letter of words[0] ?? '') {
    used += widthOf(letter);
    if (used > column * lines - 1) break;
    letters.push(letter);
  }
  return `${letters.join('')}…`;
}
