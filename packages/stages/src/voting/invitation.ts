import { inLang, type Lang, type Text } from '@kring/core';
import type { ToHear } from './toHear.ts';
import { whatNextWords } from './whatNextWords.ts';

/** So many letters of an option are read in passing; a message takes 280 in all. */
const longestOption = 140;

/** The invitation to speak on an option, in every language of the session. Long options are cut at a word. */
export const invitationOn = (option: Text, why: ToHear['why'], languages: readonly Lang[]): Text =>
  Object.fromEntries(
    languages.map((lang) => [
      lang,
      whatNextWords[lang].invitation(shortened(inLang(option, lang, languages)), why),
    ]),
  );

function shortened(words: string): string {
  const line = words.trim().replaceAll(/\s+/g, ' ');
  const letters = [...line];
  if (letters.length <= longestOption) return line;
  const cut = letters.slice(0, longestOption - 1).join('');
  const lastWord = cut.lastIndexOf(' ');
  return `${lastWord > longestOption / 2 ? cut.slice(0, lastWord) : cut}…`;
}
