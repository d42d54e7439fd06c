import { langs, type Text, type Words } from '@kring/core';

/** A rule as people read it: the one who chooses it, and everyone before they vote. */
export interface RuleWords {
  /** In two or three words. */
  readonly name: string;
  /** What it does, in one sentence. */
  readonly says: string;
}

/** One of a dictionary's texts in every language. */
export const inEvery = <Dictionary>(words: Words<Dictionary>, say: (words: Dictionary) => string): Text =>
  Object.fromEntries(langs.map((lang) => [lang, say(words[lang])]));
