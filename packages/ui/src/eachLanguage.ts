import { inLang, langOf, langs, type Lang, type Text, type Words } from '@kring/core';

/** A wall speaks to everyone at once: the same words in every language of the session. */

export interface Spoken {
  readonly lang: Lang;
  readonly text: string;
}

/**
 * What a text says in these languages, in their order; what reads the same in two of them is said once.
 * In another language when it has none of these; nothing when it is blank.
 */
export function inEachLanguage(text: Text, languages: readonly Lang[]): readonly Spoken[] {
  const said = languages.flatMap((lang) => {
    const own = text[lang]?.trim();
    return own ? [{ lang, text: own }] : [];
  });
  const spoken = said.filter((one, at) => said.findIndex(({ text }) => text === one.text) === at);
  if (spoken.length > 0) return spoken;
  const [main = 'nl'] = languages;
  const any = inLang(text, main, languages);
  return any ? [{ lang: langOf(text, main, languages), text: any }] : [];
}

/** Words of the program as a text, to be said in each language: `wording(words, (t) => t.closed)`. */
export const wording = <Dictionary>(
  words: Words<Dictionary>,
  say: (t: Dictionary, lang: Lang) => string,
): Text => Object.fromEntries(langs.map((lang) => [lang, say(words[lang], lang)]));

/** All in one line, for where there is only one: `Pauze · Pause`. */
export const inOneLine = (text: Text, languages: readonly Lang[]): string =>
  inEachLanguage(text, languages)
    .map(({ text }) => text)
    .join(' · ');

/** How many languages stand beside each other before they take turns. */
export const mostAtOnce = 2;

/** What stands on the wall together; with more languages than `atOnce`, one group after the other. */
export function inTurns(
  spoken: readonly Spoken[],
  atOnce: number = mostAtOnce,
): readonly (readonly Spoken[])[] {
  const turns = Math.max(1, Math.ceil(spoken.length / atOnce));
  return Array.from({ length: turns }, (_, turn) => spoken.slice(turn * atOnce, (turn + 1) * atOnce));
}

/**
 * Which of these turns stands there at a beat. However many languages a text has at once, all texts of a wall come to
 * a language at the same beat; what is not said in it stays with its first.
 */
export function turnAt(
  turns: readonly (readonly Spoken[])[],
  languages: readonly Lang[],
  beat: number,
): number {
  const now = languages[beat % languages.length];
  return Math.max(
    0,
    turns.findIndex((turn) => turn.some(({ lang }) => lang === now)),
  );
}

/** Those that stand there at a beat, in one line: `Pauze · Pause`, and then `Schluss`. */
export function inOneLineAt(text: Text, languages: readonly Lang[], beat: number): string {
  const turns = inTurns(inEachLanguage(text, languages));
  return (turns[turnAt(turns, languages, beat)] ?? []).map(({ text }) => text).join(' · ');
}
