import { figure, inLang, type Lang, type Text } from '@kring/core';

/** A number with what it is a number of: `1.500 euro per jaar`. */
export function inUnit(value: number, unit: Text, lang: Lang): string {
  const word = inLang(unit, lang);
  return word ? `${figure(lang, value)}\u00a0${word}` : figure(lang, value);
}
