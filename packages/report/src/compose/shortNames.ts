/** What things are called inside a sentence, which has less room than a line of their own. */

import type { Lang, Text } from '@kring/core';
import type { Speaker } from '../voice.ts';
import type { ReportWords } from '../words.ts';

const longest = 100;

/** A text on one line, cut where it is longer than `most` letters. */
export function shortened(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const letters = [...line];
  return letters.length <= most ? line : `${letters.slice(0, most).join('').trimEnd()}…`;
}

export const nameIn = (
  { label, lang, redacted }: { readonly label: Text; readonly lang: Lang; readonly redacted: boolean },
  w: ReportWords,
  by: Speaker,
): string => (redacted ? '' : shortened(by.text(label, lang), longest)) || w.removed;
